package no.medvirk.research.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import no.medvirk.core.Role;
import no.medvirk.core.Tenant;
import no.medvirk.core.Version;
import no.medvirk.research.Fieldwork;
import no.medvirk.research.ParticipantId;
import no.medvirk.research.participant.Purpose;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.TestDatabase;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.awaitility.Awaitility;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** One does something while another, who did something to the same, has not yet finished. */
@ModuleTest
class AtOnceTests {

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    DSLContext db;

    TransactionTemplate transaction;

    @Autowired
    void transactions(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    Town town;
    Api.Client here;
    Fieldwork work;

    @BeforeEach
    void aMunicipality() {
        town = towns.found();
        here = api.as(town, Role.CONTRIBUTOR);
        work = new Fieldwork(here);
    }

    private String said(String participant) {
        return work.highlight(
                work.note(work.activity("interview", participant), participant, "Jeg ventet lenge."), 0, 0, 16);
    }

    private Receipt withdraw(String participant, Purpose purpose) {
        return withdrawals.withdraw(ParticipantId.of(participant), purpose, new Version(1));
    }

    /** The second begins when the first has done its work, and before that is committed. */
    private <T> T during(Runnable first, Supplier<T> second) {
        CompletableFuture<T> other = Tenant.call(
                town.id(),
                () -> transaction.execute(status -> {
                    first.run();
                    CompletableFuture<T> begun = CompletableFuture.supplyAsync(second);
                    Awaitility.await().until(() -> begun.isDone() || waiting());
                    return begun;
                }));
        return other.orTimeout(20, TimeUnit.SECONDS).join();
    }

    private static boolean waiting() {
        return JdbcClient.create(TestDatabase.superuser())
                        .sql(
                                "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Test
    void theLastOfTwoWithdrawalsAtOnceSaysThatNothingIsLeft() {
        String kari = work.participant("Deltaker 1", "citizen", Fieldwork.ALL);
        String ola = work.participant("Deltaker 2", "citizen", Fieldwork.ALL);
        work.insight("De venter.", List.of(said(kari), said(ola)), List.of());
        during(
                () -> withdraw(kari, Purpose.TAKE_PART),
                () -> Tenant.call(town.id(), () -> withdraw(ola, Purpose.TAKE_PART)));
        var mend = here.get("/research/mend").body().at("/items");
        assertThat(mend).as("it is one thing to mend").hasSize(1);
        assertThat(mend.at("/0/reasons").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("evidence-withdrawn", "nothing-left");
    }

    /** Whoever changes it first wins: the one who deletes has not seen what is there now. */
    @Test
    void whatSomebodyChangesMeanwhileIsNotDeleted() {
        String kari = work.participant("Deltaker 1", "citizen", Fieldwork.ALL);
        String activity = work.activity("interview", kari);
        String note = work.note(activity, kari, "Jeg ventet lenge.");
        String highlight = work.highlight(note, 0, 0, 16);
        String empty = work.activity("workshop", kari);
        String tag = Fieldwork.made(here.post("/research/tags", Map.of("name", "venting")));
        for (Map.Entry<String, String> one : Map.of(
                        "tag", "tags/" + tag,
                        "activity", "activities/" + empty,
                        "note", "notes/" + note,
                        "highlight", "highlights/" + highlight)
                .entrySet()) {
            Answer refused = during(
                    () -> db.execute("update research." + one.getKey()
                            + " set version = version + 1 where tenant_id = core.tenant() and id = '"
                            + one.getValue().substring(one.getValue().indexOf('/') + 1) + "'"),
                    () -> here.delete("/research/" + one.getValue(), "\"1\""));
            assertThat(refused.status()).as(one.getKey()).isEqualTo(412);
        }
        assertThat(here.get("/research/highlights/" + highlight).status()).isEqualTo(200);
        assertThat(here.get("/research/activities/" + empty).status()).isEqualTo(200);
        assertThat(here.get("/research/tags").body().at("/items")).hasSize(1);
    }

    @Test
    void nothingIsPublishedWhileItsConsentIsWithdrawn() {
        String kari = work.participant("Deltaker 1", "citizen", Fieldwork.ALL);
        String insight = "/research/insights/" + work.insight("De venter.", List.of(said(kari)), List.of());
        Answer refused =
                during(() -> withdraw(kari, Purpose.PUBLISH), () -> here.put(insight + "/publication", "\"1\""));
        assertThat(refused.text("/rule")).isEqualTo("lacks-publish");
        assertThat(here.get(insight).body().has("published")).isFalse();
    }

    @Test
    void nothingOfAJourneyIsWrittenWhileNotesAreWithdrawn() {
        String kari = work.participant("Deltaker 1", "citizen", Fieldwork.ALL);
        Answer refused = during(
                () -> withdraw(kari, Purpose.NOTES),
                () -> work.wentThrough(kari, UUID.randomUUID(), UUID.randomUUID(), "Jeg ventet lenge."));
        assertThat(refused.text("/rule")).isEqualTo("lacks-notes");
        assertThat(here.get("/research/actual-journeys").body().at("/items")).isEmpty();
    }
}
