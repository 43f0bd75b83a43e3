package no.medvirk.research.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.medvirk.core.Role;
import no.medvirk.core.TenantId;
import no.medvirk.research.Fieldwork;
import no.medvirk.research.FindingUsed;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;
import no.medvirk.testing.Api;
import no.medvirk.testing.Facts;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.TestDatabase;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Who uses a finding, as they tell it: in whatever order it arrives. */
@ModuleTest
class FindingUseTests {

    record Told(
            TenantId tenant,
            Optional<InsightId> insight,
            Optional<HighlightId> highlight,
            UUID user,
            String userTitle,
            boolean used,
            int telling)
            implements FindingUsed {
        @Override
        public String userKind() {
            return "journey";
        }
    }

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    @Autowired
    Facts facts;

    final UUID journey = UUID.randomUUID();
    Town town;
    Api.Client here;
    Fieldwork work;
    String insight;

    @BeforeEach
    void anInsight() {
        town = towns.found();
        here = api.as(town, Role.CONTRIBUTOR);
        work = new Fieldwork(here);
        insight = work.insight("De venter.", List.of(), List.of());
    }

    @Test
    void theNewestOneToldCountsInWhateverOrderTheyArrive() {
        tell("Barnehageplass i dag", true, 1);
        tell("Fra søknad til plass", true, 3);
        tell("Søknad", true, 2);
        assertThat(uses().at("/0/title").asString()).isEqualTo("Fra søknad til plass");
        tell("Fra søknad til plass", true, 3);
        assertThat(uses()).as("told twice").hasSize(1);
    }

    @Test
    void whatIsUsedNoLongerIsNotUsedAgainByAFactThatIsToldLate() {
        tell("Barnehageplass i dag", false, 2);
        tell("Barnehageplass i dag", true, 1);
        assertThat(uses()).isEmpty();
        tell("Barnehageplass i dag", true, 3);
        assertThat(uses()).hasSize(1);
    }

    @Test
    void aFindingThatIsGoneIsUsedByNobody() {
        String kari = work.participant("Deltaker 1", "citizen", Fieldwork.ALL);
        String highlight =
                work.highlight(work.note(work.activity("interview", kari), kari, "Jeg ventet lenge."), 0, 0, 16);
        here.delete("/research/highlights/" + highlight, "\"1\"");
        here.put("/research/insights/" + insight + "/trash", "\"1\"");
        api.as(town, Role.TENANT_ADMIN).delete("/research/insights/" + insight, "\"1\"");
        tell("Barnehageplass i dag", true, 1);
        facts.tell(new Told(
                town.id(), Optional.empty(), Optional.of(HighlightId.of(highlight)), journey, "Søknad", true, 2));
        assertThat(JdbcClient.create(TestDatabase.superuser())
                        .sql("select count(*) from research.finding_use where tenant_id = ?")
                        .param(town.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void tell(String title, boolean used, int telling) {
        facts.tell(new Told(
                town.id(), Optional.of(InsightId.of(insight)), Optional.empty(), journey, title, used, telling));
    }

    private JsonNode uses() {
        return here.get("/research/insights/" + insight + "/uses").body();
    }
}
