package no.medvirk.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import no.medvirk.core.Role;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.Facts;
import no.medvirk.testing.TestDatabase;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import no.medvirk.testing.WholeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The red thread over the real modules: what facts kept is what one command makes of the modules as they are. */
@WholeTest
class RebuildTests {

    private static final String TODAY = LocalDate.now().toString();

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    @Test
    void builtAnewTheThreadIsAsTheFactsHaveKeptIt() {
        Town town = towns.found();
        Api.Client here = api.as(town, Role.CONTRIBUTOR);
        String need = fromAVoiceToANeed(here);
        String initiative = made(here, "/roadmap/initiatives", Map.of("title", "Åpen saksgang", "claimed", true));
        made(
                here,
                "/roadmap/initiatives/" + initiative + "/benefits",
                Map.of(
                        "title", "Færre telefoner",
                        "beneficiary", "citizen",
                        "kind", "quality",
                        "status", "planned",
                        "actions", List.of()));

        Facts.heard(town.id());
        TreeSet<String> kept = content(town);
        assertThat(here.get("/thread/need/" + need).body().at("/left"))
                .as("insight, highlight, note, participant, study, service")
                .hasSizeGreaterThanOrEqualTo(6);

        Answer built = api.asOperator().send(HttpMethod.PUT, "/thread", request -> {});
        assertThat(built.status()).isEqualTo(200);
        assertThat(content(town)).isEqualTo(kept).hasSizeGreaterThan(12);
    }

    private static String fromAVoiceToANeed(Api.Client here) {
        String service = made(
                here,
                "/catalogue/services",
                Map.of("name", Map.of("nb", "Barnehageplass"), "targetGroups", List.of(), "channels", List.of()));
        String study = made(
                here,
                "/research/studies",
                Map.of(
                        "title", "Opptaket",
                        "question", "Hvorfor ringer foreldre?",
                        "method", "interview",
                        "services", List.of(service),
                        "legalBasis", "public-task",
                        "status", "running",
                        "team", List.of()));
        String participant = made(
                here,
                "/research/participants",
                Map.of(
                        "study",
                        study,
                        "pseudonym",
                        "Deltaker 1",
                        "side",
                        "citizen",
                        "consents",
                        List.of(consent("take-part"), consent("notes"), consent("quote"))));
        String activity = made(
                here,
                "/research/activities",
                Map.of("study", study, "kind", "interview", "on", TODAY, "participants", List.of(participant)));
        String note = made(
                here,
                "/research/notes",
                Map.of(
                        "activity", activity,
                        "participant", participant,
                        "blocks", List.of(Map.of("text", "Det ble helt stille etter at vi søkte."))));
        String highlight = made(
                here,
                "/research/highlights",
                Map.of("note", note, "revision", 1, "block", 0, "start", 0, "end", 19, "tags", List.of()));
        String insight = made(
                here,
                "/research/insights",
                Map.of(
                        "study",
                        study,
                        "statement",
                        "Foreldre vet ikke hvor søknaden er",
                        "supports",
                        List.of(highlight),
                        "contradicts",
                        List.of()));
        return made(
                here,
                "/research/needs",
                Map.of(
                        "situation", "jeg har søkt",
                        "motivation", "se hvor søknaden er",
                        "outcome", "jeg slipper å ringe",
                        "services", List.of(service),
                        "insights", List.of(insight)));
    }

    private static Map<String, String> consent(String purpose) {
        return Map.of("purpose", purpose, "givenOn", TODAY, "channel", "written");
    }

    private static String made(Api.Client here, String path, Object draft) {
        Answer answer = here.post(path, draft);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(201);
        return Objects.requireNonNull(answer.text("/id"));
    }

    private static TreeSet<String> content(Town town) {
        JdbcClient jdbc = JdbcClient.create(TestDatabase.superuser());
        TreeSet<String> rows = new TreeSet<>();
        for (String table : List.of("node", "link")) {
            rows.addAll(jdbc.sql("select '" + table + " ' || t::text from thread." + table + " t where tenant_id = ?")
                    .param(town.id().value())
                    .query(String.class)
                    .list());
        }
        return rows;
    }
}
