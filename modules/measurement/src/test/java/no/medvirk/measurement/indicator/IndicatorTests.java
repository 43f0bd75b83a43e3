package no.medvirk.measurement.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.medvirk.core.Role;
import no.medvirk.measurement.Sketch;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.TenantWatch;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@ModuleTest
class IndicatorTests {

    private static final String INDICATORS = "/measurement/indicators";

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    Town town;
    Api.Client here;
    Api.Client elsewhere;

    @BeforeEach
    void twoMunicipalities() {
        town = towns.found();
        here = api.as(town, Role.CONTRIBUTOR);
        elsewhere = api.as(towns.found(), Role.CONTRIBUTOR);
    }

    @Test
    void anIndicatorIsReadAsItWasWritten() {
        Answer created = here.post(INDICATORS, Sketch.percent("Fornøyde foreldre"));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("/definition/version")).isEqualTo("1");
        assertThat(created.text("/definition/unit")).isEqualTo("percent");
        String one = INDICATORS + "/" + created.text("/id");
        assertThat(here.get(one).body()).isEqualTo(created.body());
        assertThat(elsewhere.get(one).status()).isEqualTo(404);
        assertThat(elsewhere.get(INDICATORS).body().at("/items")).isEmpty();
        assertThat(here.get(INDICATORS + "?q=FORN").body().at("/items")).hasSize(1);
        assertThat(here.get(INDICATORS + "?service=" + UUID.randomUUID()).body().at("/items"))
                .isEmpty();
    }

    @Test
    void aChangedDefinitionIsAnotherOneAndAChangedNameIsNot() {
        Answer created = here.post(INDICATORS, Sketch.percent("Fornøyde"));
        String one = INDICATORS + "/" + created.text("/id");
        Answer renamed = here.put(one, "\"1\"", Sketch.percent("Fornøyde foreldre"));
        assertThat(renamed.text("/definition/version")).isEqualTo("1");
        assertThat(here.put(one, "\"1\"", Sketch.percent("For sent")).status()).isEqualTo(412);
        Answer redefined = here.put(one, "\"2\"", Sketch.indicator("Fornøyde foreldre", "score", true));
        assertThat(redefined.text("/definition/version")).isEqualTo("2");
        assertThat(redefined.etag()).isEqualTo("\"3\"");
        assertThat(here.get(one + "/history").text("/items/0/changes/0/field")).isEqualTo("definition.unit");
    }

    @Test
    void whatAnIndicatorNamesMustBeThere() {
        Map<String, Object> draft = new LinkedHashMap<>(Sketch.days("Tid til svar"));
        draft.put("service", UUID.randomUUID().toString());
        draft.put("goal", UUID.randomUUID().toString());
        draft.put("owner", UUID.randomUUID().toString());
        draft.put("shared", "kindergarten-satisfaction");
        Answer refused = here.post(INDICATORS, draft);
        assertThat(refused.problem()).isEqualTo("invalid");
        assertThat(refused.body().at("/errors")).hasSize(4);
        assertThat(refused.text("/errors/1/field")).isEqualTo("goal");
        assertThat(refused.text("/errors/3/field")).isEqualTo("shared");
        assertThat(refused.text("/errors/3/rule")).isEqualTo("differs");
        draft.remove("service");
        draft.remove("goal");
        draft.remove("owner");
        draft.put("shared", "kindergarten-lead-time");
        assertThat(here.post(INDICATORS, draft).text("/shared")).isEqualTo("kindergarten-lead-time");
        assertThat(here.get("/measurement/shared-indicators").body()).hasSize(5);
    }

    @Test
    void whatAnIndicatorNamedBeforeMayStayWhenItIsGone() {
        String goal = String.valueOf(
                here.post("/catalogue/goals", Sketch.goal("Kort ventetid")).text("/id"));
        Map<String, Object> draft = new LinkedHashMap<>(Sketch.days("Tid til svar"));
        draft.put("goal", goal);
        String one = INDICATORS + "/" + here.post(INDICATORS, draft).text("/id");
        assertThat(here.put("/catalogue/goals/" + goal + "/trash", "\"1\"").status())
                .isEqualTo(204);
        draft.put("name", Map.of("nb", "Tid til svar er gitt"));
        assertThat(here.put(one, "\"1\"", draft).status()).isEqualTo(200);
        assertThat(here.post(INDICATORS, draft).text("/errors/0/field")).isEqualTo("goal");
    }

    @Test
    void whatATrashHoldsIsMissingUntilItIsTakenBack() {
        String one = INDICATORS + "/"
                + here.post(INDICATORS, Sketch.days("Tid til svar")).text("/id");
        assertThat(here.put(one + "/trash", "\"1\"").status()).isEqualTo(204);
        assertThat(here.get(one).status()).isEqualTo(404);
        assertThat(here.get(one + "/series").status()).isEqualTo(404);
        assertThat(here.get("/measurement/trash").text("/0/kind")).isEqualTo("indicator");
        assertThat(elsewhere.get("/measurement/trash").body()).isEmpty();
        assertThat(here.send(HttpMethod.DELETE, one + "/trash", request -> {}).status())
                .isEqualTo(204);
        assertThat(here.get(one).etag()).isEqualTo("\"1\"");
        here.put(one + "/trash", "\"1\"");
        assertThat(here.delete(one, "\"1\"").status()).isEqualTo(403);
        assertThat(api.as(town, Role.TENANT_ADMIN).delete(one, "\"1\"").status())
                .isEqualTo(204);
    }

    @Test
    void aListIsOneStatementHoweverLong() {
        for (int i = 0; i < 5; i++) {
            Answer created = here.post(INDICATORS, Sketch.days("Tid " + i));
            here.post(INDICATORS + "/" + created.text("/id") + "/observations", Sketch.months(30, 31));
        }
        long before = TenantWatch.statements();
        Answer list = here.get(INDICATORS);
        assertThat(TenantWatch.statements() - before).isEqualTo(1);
        assertThat(list.text("/items/0/latest/figure/value")).isEqualTo("31.0");
        assertThat(list.text("/items/0/stale")).isEqualTo("true");
    }
}
