package no.medvirk.research.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.medvirk.core.Role;
import no.medvirk.research.Fieldwork;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.Facts;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.TestDatabase;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever is done with a participant's words, a withdrawal finds them all. */
@ModuleTest
class CanaryParticipantTests {

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    Doorstep door;

    @Autowired
    void door(MockMvc mvc, Facts facts) {
        door = new Doorstep(mvc, facts);
    }

    /** A word that stands in everything about one participant is, after their withdrawal, in no row of any table. */
    @Test
    void theCanaryParticipantLeavesNoResidue() throws Exception {
        Town town = towns.found();
        Api.Client here = api.as(town, Role.CONTRIBUTOR);
        Fieldwork work = new Fieldwork(here);
        String canary = "kanari" + UUID.randomUUID().toString().replace("-", "");
        String seen = canary.substring(0, 24); // a search index may cut its end
        String participant = work.participant(canary, "citizen", Fieldwork.ALL);
        String activity = work.activity("interview", participant);
        Answer made = here.send(
                HttpMethod.POST,
                "/research/notes",
                request -> request.header("Idempotency-Key", canary.substring(6))
                        .contentType("application/json")
                        .content(
                                "{\"activity\":\"%s\",\"participant\":\"%s\",\"blocks\":[{\"speaker\":\"%s\",\"text\":\"%s sa det.\"}]}"
                                        .formatted(activity, participant, canary, canary)));
        String note = Fieldwork.made(made);
        String highlight = work.highlight(note, 0, 0, canary.length());
        here.put(
                "/research/notes/" + note,
                "\"1\"",
                Map.of("blocks", List.of(Map.of("text", "Først. " + canary + " sa det."))));
        String insight = work.insight("De venter.", List.of(highlight), List.of());
        work.need(insight);
        door.use(town, here, insight, highlight);
        UUID planned = UUID.randomUUID();
        String actual = Fieldwork.made(work.wentThrough(participant, planned, UUID.randomUUID(), canary + " sa det."));
        here.put(
                "/research/actual-journeys/" + actual,
                "\"1\"",
                Map.of("toldOn", "2026-01-17", "touchpoints", Fieldwork.happened(planned, canary + " sa noe annet.")));
        here.get("/research/actual-journeys/" + actual + "/history");
        String path = door.link(here, participant);
        assertThat(door.page(HttpMethod.GET, path)).contains(canary);
        assertThat(here.get("/research/search?q=" + canary).body().at("/items")).hasSize(1);
        assertThat(here.get("/research/studies/" + work.study + "/export")
                        .body()
                        .toString())
                .contains(canary);
        here.get("/research/notes/" + note + "/history");
        here.put(
                "/research/activities/" + activity,
                "\"1\"",
                Map.of("study", work.study, "kind", "interview", "on", "2026-01-16", "participants", List.of()));
        here.put(
                "/research/activities/" + activity,
                "\"2\"",
                Map.of(
                        "study",
                        work.study,
                        "kind",
                        "interview",
                        "on",
                        "2026-01-16",
                        "participants",
                        List.of(participant)));
        assertThat(residue(seen)).as("it is seen while it is there").isNotEmpty();

        Facts.heard(town.id());
        assertThat(door.page(HttpMethod.POST, path + "/trekk/take-part")).contains("200");
        Facts.heard(town.id());

        List<String> left = new ArrayList<>(residue(seen));
        left.addAll(residue(participant)); // nor does anything say that somebody was there
        left.addAll(residue(actual));
        System.out.printf("canary participant: %d places looked at, residue %d%n", places(), left.size());
        assertThat(left).isEmpty();
        assertThat(here.get("/research/search?q=" + canary).body().at("/items")).isEmpty();
        assertThat(here.get("/research/studies/" + work.study + "/export")
                        .body()
                        .toString())
                .doesNotContain(seen);
    }

    private static final JdbcClient ANY = JdbcClient.create(TestDatabase.superuser());

    /** Every column of every table of the installation, as PostgreSQL writes it: text, JSON, arrays, search words. */
    private static int places() {
        return ANY.sql(
                        "select count(*) from information_schema.columns join information_schema.tables using (table_schema, table_name)"
                                + " where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')")
                .query(Integer.class)
                .single();
    }

    private static List<String> residue(String canary) {
        List<String> found = new ArrayList<>();
        for (String table : ANY.sql(
                        "select format('%I.%I', table_schema, table_name) from information_schema.tables"
                                + " where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')")
                .query(String.class)
                .list()) {
            int rows = ANY.sql("select count(*) from " + table + " t where t::text ilike ?")
                    .param("%" + canary + "%")
                    .query(Integer.class)
                    .single();
            if (rows > 0) {
                found.add(table + ": " + rows);
            }
        }
        return found;
    }
}
