package no.medvirk.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.medvirk.core.Role;
import no.medvirk.core.Tenant;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.TestDatabase;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a participant went through is theirs: kept while they agree to it, shown to those who see their words, gone when they withdraw. */
@ModuleTest
class ActualJourneyTests {

    private static final String PATH = "/research/actual-journeys";
    private static final List<String> UNQUOTED = List.of("take-part", "notes");

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    @Autowired
    Findings findings;

    Town town;
    Api.Client writer;
    Api.Client reader;
    Fieldwork work;
    final UUID planned = UUID.randomUUID();
    final UUID step = UUID.randomUUID();

    @BeforeEach
    void aStudy() {
        town = towns.found();
        writer = api.as(town, Role.CONTRIBUTOR);
        reader = api.as(town, Role.READER);
        work = new Fieldwork(writer);
    }

    private String told(String participant) {
        return Fieldwork.made(work.wentThrough(participant, planned, step, "Ingen tok telefonen."));
    }

    /** As another module is answered when somebody without a part in the study asks. */
    private Findings.Told asked() {
        return Tenant.call(town.id(), () -> findings.actual(planned));
    }

    @Test
    void whatWasToldIsThereInOrderAndChangesAsAWhole() {
        String kari = work.participant("Deltaker 1", "citizen", Fieldwork.ALL);
        String id = told(kari);
        Answer read = reader.get(PATH + "/" + id);
        assertThat(read.text("/pseudonym")).isEqualTo("Deltaker 1");
        assertThat(read.text("/touchpoints/0/trace")).isEqualTo(step.toString());
        assertThat(read.body().at("/touchpoints/0/felt").asDouble()).isEqualTo(0.5);
        assertThat(read.text("/touchpoints/1/told")).isEqualTo("Ingen tok telefonen.");
        assertThat(read.body().at("/touchpoints/1/day").asInt()).isEqualTo(14);
        assertThat(read.body().at("/touchpoints/1").has("trace")).isFalse();

        Map<String, Object> changes = Map.of(
                "toldOn", "2026-01-20", "touchpoints", List.of(Map.of("kind", "action", "failed", false, "felt", 0)));
        assertThat(writer.put(PATH + "/" + id, "\"7\"", changes).status()).isEqualTo(412);
        Answer changed = writer.put(PATH + "/" + id, "\"1\"", changes);
        assertThat(changed.body().at("/touchpoints")).hasSize(1);
        assertThat(changed.body().at("/touchpoints/0/felt").asDouble())
                .as("zero is felt, and not the same as nothing")
                .isZero();
        assertThat(reader.get(PATH + "/" + id + "/history").body().at("/items")).hasSize(2);
        assertThat(reader.get(PATH + "?participant=" + kari).body().at("/items"))
                .hasSize(1);
        assertThat(reader.get(PATH + "?journey=" + UUID.randomUUID()).body().at("/items"))
                .isEmpty();
        assertThat(writer.delete(PATH + "/" + id, "\"1\"").status()).isEqualTo(412);
        assertThat(writer.delete(PATH + "/" + id, "\"2\"").status()).isEqualTo(204);
        assertThat(reader.get(PATH + "/" + id).status()).isEqualTo(404);
        assertThat(reader.get(PATH + "/" + id + "/history").status()).isEqualTo(404);
    }

    @Test
    void anotherMunicipalityAndAReaderWriteNothing() {
        String kari = work.participant("Deltaker 1", "citizen", Fieldwork.ALL);
        String id = told(kari);
        Api.Client elsewhere = api.as(towns.found(), Role.TENANT_ADMIN);
        assertThat(elsewhere.get(PATH + "/" + id).status()).isEqualTo(404);
        assertThat(elsewhere.get(PATH).body().at("/items")).isEmpty();
        assertThat(elsewhere.delete(PATH + "/" + id, "\"1\"").status()).isEqualTo(404);
        Answer refused = elsewhere.post(PATH, Fieldwork.journey(kari, planned, step, "x"));
        assertThat(refused.text("/errors/0/rule")).isEqualTo("unknown");
        assertThat(reader.post(PATH, Fieldwork.journey(kari, planned, step, "x"))
                        .status())
                .isEqualTo(403);
        assertThat(asked().journeys()).hasSize(1);
    }

    @Test
    void itIsWrittenOnlyWhileTheParticipantAgreesToNotes() {
        String ola = work.participant("Deltaker 2", "citizen", List.of("take-part"));
        assertThat(work.wentThrough(ola, planned, step, "x").text("/rule")).isEqualTo("lacks-notes");
        String id = told(work.participant("Deltaker 3", "citizen", Fieldwork.ALL));
        expire(id);
        assertThat(asked())
                .as("out of research goes nothing that has expired")
                .isEqualTo(new Findings.Told(List.of(), 0));
        assertThat(writer.put(
                                PATH + "/" + id,
                                "\"1\"",
                                Map.of("toldOn", "2026-01-20", "touchpoints", Fieldwork.happened(step, "x")))
                        .text("/rule"))
                .isEqualTo("lacks-notes");
    }

    private void expire(String id) {
        JdbcClient.create(TestDatabase.superuser())
                .sql("update research.consent set until = '2026-02-01' where purpose = 'notes' and participant_id ="
                        + " (select participant_id from research.actual_journey where id = ?::uuid)")
                .param(id)
                .update();
    }

    @Test
    void whenNotesOrTakingPartIsWithdrawnItIsGoneAtOnce() {
        for (String purpose : List.of("/consents/notes", "")) {
            String kari = work.participant("Deltaker" + purpose, "citizen", Fieldwork.ALL);
            String id = told(kari);
            Answer receipt = writer.delete("/research/participants/" + kari + purpose, "\"1\"");
            assertThat(receipt.body().at("/journeys").asInt()).isEqualTo(1);
            assertThat(reader.get(PATH + "/" + id).status()).isEqualTo(404);
            assertThat(asked().journeys()).isEmpty();
        }
    }

    @Test
    void withoutConsentToQuoteOnlyItsOwnPeopleSeeItAndTheOthersCountItFromThreeOn() {
        String first = told(work.participant("Deltaker 1", "citizen", UNQUOTED));
        assertThat(writer.get(PATH + "/" + first).status()).isEqualTo(200);
        assertThat(reader.get(PATH + "/" + first).text("/rule")).isEqualTo("words-hidden");
        assertThat(api.as(town, Role.TENANT_ADMIN)
                        .delete(PATH + "/" + first, "\"1\"")
                        .text("/rule"))
                .isEqualTo("words-hidden");
        String second = work.participant("Deltaker 2", "citizen", UNQUOTED);
        told(second);
        told(second); // the same person twice is no third
        String open = told(work.participant("Deltaker 3", "citizen", Fieldwork.ALL));
        assertThat(asked().withheld()).isEqualTo(3);
        assertThat(asked().journeys()).extracting(Findings.Actual::id).containsExactly(ActualJourneyId.of(open));
        told(work.participant("Deltaker 4", "citizen", UNQUOTED));
        Findings.Told three = asked();
        assertThat(three.withheld()).isZero();
        assertThat(three.journeys()).hasSize(5);
        assertThat(three.journeys().stream().filter(one -> one.id() == null))
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.toString())
                        .doesNotContain("telefonen", "Deltaker", "2026", "Servicekontoret", "-2.0"))
                .allSatisfy(one -> assertThat(one.touchpoints())
                        .extracting(Findings.Happened::failed)
                        .containsExactly(false, true));
    }

    @Test
    void whoDoesNotSeeItMakesNoLinkThatShowsIt() {
        String kari = work.participant("Deltaker 1", "citizen", UNQUOTED);
        told(kari);
        assertThat(api.as(town, Role.TENANT_ADMIN)
                        .post("/research/participants/" + kari + "/link", "")
                        .text("/rule"))
                .isEqualTo("words-hidden");
    }

    @Test
    void whatIsNoTouchpointIsRefused() {
        String kari = work.participant("Deltaker 1", "citizen", Fieldwork.ALL);
        assertThat(fault(kari, Map.of("kind", "communication", "failed", false)))
                .isEqualTo("touchpoints[0].receiver required");
        assertThat(fault(kari, Map.of("kind", "action", "failed", false, "receiver", "Kommunen")))
                .isEqualTo("touchpoints[0].receiver superfluous");
        assertThat(fault(kari, Map.of("kind", "action", "failed", false, "felt", 2.5)))
                .isEqualTo("touchpoints[0].felt range");
        assertThat(fault(kari, Map.of("kind", "action", "failed", false, "felt", 0.55)))
                .isEqualTo("touchpoints[0].felt pattern");
        assertThat(fault(kari, Map.of("failed", false))).isEqualTo("touchpoints[0].kind required");
        Map<String, Object> many = new HashMap<>(Fieldwork.journey(kari, planned, step, "x"));
        many.put("touchpoints", java.util.Collections.nCopies(501, Map.of("kind", "action", "failed", false)));
        assertThat(writer.post(PATH, many).text("/errors/0/field")).isEqualTo("touchpoints");
        assertThat(reader.get(PATH).body().at("/items")).isEmpty();
    }

    private String fault(String participant, Map<String, Object> touchpoint) {
        Map<String, Object> draft = new HashMap<>(Fieldwork.journey(participant, planned, step, "x"));
        draft.put("touchpoints", List.of(touchpoint));
        Answer refused = writer.post(PATH, draft);
        assertThat(refused.status()).isEqualTo(400);
        return refused.text("/errors/0/field") + " " + refused.text("/errors/0/rule");
    }
}
