package no.medvirk.journeys.operation;

import static no.medvirk.journeys.Sketch.add;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.medvirk.core.Ids;
import no.medvirk.core.Role;
import no.medvirk.core.Tenant;
import no.medvirk.journeys.ResearchDouble;
import no.medvirk.journeys.Sketch;
import no.medvirk.research.EvidenceChanged;
import no.medvirk.research.InsightId;
import no.medvirk.testing.Api;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.TenantWatch;
import no.medvirk.testing.TestDatabase;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class EvidenceFollowerTests {

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    @Autowired
    ResearchDouble research;

    @Autowired
    EvidenceFollower follower;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void followingManyFindingsCostsNoMoreThanFollowingOne() {
        Town town = towns.found();
        Sketch journey = Sketch.begun(api.as(town, Role.CONTRIBUTOR), "Barnehageplass");
        UUID step = journey.step(journey.phase("Søke"), "Vente på svar", "V");
        UUID card = journey.card(step, journey.lane("pain-points", "V"));
        InsightId stays = research.insight("measured");
        Set<InsightId> one = Set.of(research.insight("reported"));
        Set<InsightId> many =
                Set.of(research.insight("reported"), research.insight("reported"), research.insight("reported"));
        for (Set<InsightId> all : List.of(Set.of(stays), one, many)) {
            all.forEach(insight -> journey.draw(
                    add("evidence", Ids.next(), "card", card, "insight", insight.value(), "stance", "for")));
        }

        long alone = costOfFollowing(town, one);

        assertThat(costOfFollowing(town, many)).isEqualTo(alone);
        assertThat(api.as(town, Role.READER)
                        .get("/journeys")
                        .body()
                        .at("/items/0/toMend")
                        .asInt())
                .isEqualTo(4);
        assertThat(journey.document().at("/cards/0/standing").asString()).isEqualTo("measured");
    }

    @Test
    void howAFindingStandsIsAskedWhileTheJourneyIsHeldSoThatTheLastAnswerIsTheOneThatStays() {
        Town town = towns.found();
        Sketch journey = Sketch.begun(api.as(town, Role.CONTRIBUTOR), "Barnehageplass");
        UUID step = journey.step(journey.phase("Søke"), "Vente på svar", "V");
        UUID card = journey.card(step, journey.lane("pain-points", "V"));
        InsightId insight = research.insight("reported");
        journey.draw(add("evidence", Ids.next(), "card", card, "insight", insight.value(), "stance", "for"));
        List<Integer> free = new ArrayList<>();
        research.whenAsked(() -> free.add(JdbcClient.create(TestDatabase.superuser())
                .sql("select count(*) from (select 1 from journeys.journey where id = ? for update skip locked) free")
                .param(journey.id())
                .query(Integer.class)
                .single()));

        costOfFollowing(town, Set.of(insight));

        assertThat(free).containsExactly(0);
    }

    private long costOfFollowing(Town town, Set<InsightId> insights) {
        insights.forEach(insight -> research.withdraw(insight.value()));
        EvidenceFollower here = AopTestUtils.getTargetObject(follower); // in this thread, so that it is counted
        return Tenant.call(
                town.id(),
                () -> Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
                    long before = TenantWatch.statements();
                    here.on(new EvidenceChanged(town.id(), insights, Set.of()));
                    return TenantWatch.statements() - before;
                })));
    }
}
