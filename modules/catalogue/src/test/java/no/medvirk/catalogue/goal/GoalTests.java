package no.medvirk.catalogue.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.medvirk.core.Ids;
import no.medvirk.core.Role;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.TenantWatch;
import no.medvirk.testing.Towns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class GoalTests {

    private static final String GOALS = "/catalogue/goals";

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    Api.Client here;
    Api.Client elsewhere;

    @BeforeEach
    void twoMunicipalities() {
        here = api.as(towns.found(), Role.CONTRIBUTOR);
        elsewhere = api.as(towns.found(), Role.CONTRIBUTOR);
    }

    @Test
    void goalsStandUnderTheVisionAndUnderOneAnother() {
        String vision = create(true, "En kommune å lite på", null);
        String goal = create(false, "Kortere vei til svar", vision);
        assertThat(here.get(GOALS + "/" + goal).text("/parent")).isEqualTo(vision);
        assertThat(here.get(GOALS + "/" + goal).text("/progress")).isNull();
        assertThat(here.post(GOALS, draft(true, "Visjon", goal)).text("/errors/0/rule"))
                .isEqualTo("superfluous");
        Answer circle = here.put(GOALS + "/" + goal, "\"1\"", draft(false, "Kortere vei til svar", goal));
        assertThat(circle.text("/errors/0/rule")).isEqualTo("circle");
        assertThat(here.put(GOALS + "/" + vision + "/trash", "\"1\"").text("/rule"))
                .isEqualTo("in-use");
    }

    @Test
    void progressCannotBeTypedIn() {
        Map<String, Object> draft = draft(false, "Kortere vei til svar", null);
        draft.put("progress", 0.9);
        Answer refused = here.post(GOALS, draft);
        assertThat(refused.text("/errors/0/field")).isEqualTo("progress");
        assertThat(refused.text("/errors/0/rule")).isEqualTo("unknown");
    }

    @Test
    void aGoalHasAUnitThatIsThereAndAnothersIsNot() {
        String unit = String.valueOf(
                here.post("/catalogue/units", Map.of("name", "Oppvekst")).text("/id"));
        String theirs = String.valueOf(
                elsewhere.post("/catalogue/units", Map.of("name", "Deres")).text("/id"));
        Map<String, Object> draft = draft(false, "Færre avslag", null);
        draft.put("unit", theirs);
        assertThat(here.post(GOALS, draft).text("/errors/0/field")).isEqualTo("unit");
        draft.put("unit", unit);
        Answer made = here.post(GOALS, draft);
        assertThat(made.text("/unit")).isEqualTo(unit);
        assertThat(here.put("/catalogue/units/" + unit + "/trash", "\"1\"").text("/rule"))
                .isEqualTo("in-use");
    }

    @Test
    void anotherMunicipalitysGoalIsAsMissingAsNone() {
        String theirs = String.valueOf(
                elsewhere.post(GOALS, draft(false, "Deres", null)).text("/id"));
        for (String id : List.of(theirs, Ids.next().toString(), "no-id")) {
            assertThat(here.get(GOALS + "/" + id).problem()).isEqualTo("not-found");
            assertThat(here.put(GOALS + "/" + id, "\"1\"", draft(false, "Vårt", null))
                            .problem())
                    .isEqualTo("not-found");
            assertThat(here.get(GOALS + "/" + id + "/history").problem()).isEqualTo("not-found");
        }
        assertThat(here.post(GOALS, draft(false, "Vårt", theirs)).text("/errors/0/rule"))
                .isEqualTo("unknown");
    }

    @Test
    void aGoalGoesByTheTrashAndComesBack() {
        String id = create(false, "Færre purringer", null);
        assertThat(here.put(GOALS + "/" + id + "/trash", "\"1\"").status()).isEqualTo(204);
        assertThat(here.get(GOALS + "/" + id).status()).isEqualTo(404);
        assertThat(here.get("/catalogue/trash").text("/0/kind")).isEqualTo("goal");
        assertThat(here.send(org.springframework.http.HttpMethod.DELETE, GOALS + "/" + id + "/trash", request -> {})
                        .status())
                .isEqualTo(204);
        assertThat(here.get(GOALS + "/" + id).etag()).isEqualTo("\"1\"");
        assertThat(here.get(GOALS + "/" + id + "/history").text("/items/0/action"))
                .isEqualTo("restored");
    }

    @Test
    void listsAndChangesKeepToTheirStatements() {
        String top = create(false, "Oppvekst", null);
        String id = create(false, "Kultur", top);
        assertThat(statements(() -> here.get(GOALS))).isEqualTo(1);
        assertThat(statements(() -> here.get(GOALS + "/" + id))).isEqualTo(1);
        // 2 of the event registry for what the history tells
        assertThat(statements(() -> here.put(GOALS + "/" + id, "\"1\"", draft(false, "Kultur", top))))
                .isLessThanOrEqualTo(5);
    }

    private static long statements(Runnable request) {
        long before = TenantWatch.statements();
        request.run();
        return TenantWatch.statements() - before;
    }

    private String create(boolean vision, String title, @Nullable String parent) {
        Answer created = here.post(GOALS, draft(vision, title, parent));
        assertThat(created.status()).isEqualTo(201);
        return String.valueOf(created.text("/id"));
    }

    static Map<String, Object> draft(boolean vision, String title, @Nullable String parent) {
        Map<String, Object> draft = new HashMap<>(Map.of("vision", vision, "title", Map.of("nb", title), "place", 0));
        if (parent != null) {
            draft.put("parent", parent);
        }
        return draft;
    }
}
