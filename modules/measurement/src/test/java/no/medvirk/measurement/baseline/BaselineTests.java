package no.medvirk.measurement.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import no.medvirk.core.Role;
import no.medvirk.core.Tenant;
import no.medvirk.core.TenantId;
import no.medvirk.measurement.BaselineLocked;
import no.medvirk.measurement.Sketch;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class BaselineTests {

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    Town town;
    Api.Client here;
    Api.Client elsewhere;
    String indicator;

    @BeforeEach
    void twoMunicipalities() {
        town = towns.found();
        here = api.as(town, Role.CONTRIBUTOR);
        elsewhere = api.as(towns.found(), Role.CONTRIBUTOR);
        indicator = "/measurement/indicators/"
                + here.post("/measurement/indicators", Sketch.percent("Fornøyde"))
                        .text("/id");
    }

    @Test
    void aBaselineIsAnObservationOrIsWrittenDown() {
        Answer series = here.post(indicator + "/observations", Sketch.january(30, 40));
        Answer taken = here.post(indicator + "/baselines", Map.of("observation", series.text("/lines/0/points/0/id")));
        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.text("/value")).isEqualTo("75.0");
        assertThat(taken.text("/low")).isNotNull();
        Answer written = here.post(indicator + "/baselines", draft(20, 40));
        assertThat(written.text("/value")).isEqualTo("50.0");
        assertThat(here.get(indicator + "/baselines").body()).hasSize(2);
        assertThat(elsewhere.get(indicator + "/baselines").status()).isEqualTo(404);
        assertThat(here.post(indicator + "/baselines", draft(2, 4)).text("/errors/0/rule"))
                .isEqualTo("too-few");
    }

    @Test
    void noComplaintsIsABaseline() {
        String complaints = "/measurement/indicators/"
                + here.post("/measurement/indicators", Sketch.indicator("Klager", "count", false))
                        .text("/id");
        Answer none =
                here.post(complaints + "/baselines", Map.of("from", "2024-01-01", "to", "2024-12-31", "value", 0));
        assertThat(none.text("/value")).isEqualTo("0.0");
        assertThat(here.put("/measurement/baselines/" + none.text("/id") + "/lock", "\"1\"")
                        .status())
                .isEqualTo(200);
        Answer series = here.post(
                complaints + "/observations",
                Map.of("points", List.of(Map.of("from", "2025-01-01", "to", "2025-01-31", "value", 4))));
        Answer four = here.post(complaints + "/baselines", Map.of("observation", series.text("/lines/0/points/0/id")));
        assertThat(four.text("/value")).isEqualTo("4.0");
    }

    @Test
    void aLockedBaselineIsAsItIs(AssertablePublishedEvents events) {
        String one = "/measurement/baselines/"
                + here.post(indicator + "/baselines", draft(20, 40)).text("/id");
        assertThat(here.put(one, "\"1\"", draft(22, 40)).text("/value")).isEqualTo("55.0");
        assertThat(here.put(one + "/lock", "\"1\"").status())
                .as("changed meanwhile")
                .isEqualTo(412);
        assertThat(elsewhere.put(one + "/lock", "\"2\"").status()).isEqualTo(404);
        Answer locked = here.put(one + "/lock", "\"2\"");
        assertThat(locked.text("/locked/by")).isEqualTo("Kari Nordmann (contributor)");
        assertThat(here.put(one + "/lock", "\"2\"").body()).isEqualTo(locked.body());
        assertThat(events.ofType(BaselineLocked.class)
                        .matching(told -> told.tenant().equals(town.id()) && told.version() == 1))
                .hasSize(1);

        assertThat(here.put(one, "\"2\"", draft(40, 40)).text("/rule")).isEqualTo("locked");
        assertThat(here.delete(one, "\"2\"").text("/rule")).isEqualTo("locked");
        Api.Client administrator = api.as(town, Role.TENANT_ADMIN);
        assertThat(administrator
                        .send(HttpMethod.DELETE, one + "/lock", request -> {})
                        .text("/rule"))
                .as("nobody unlocks it by hand")
                .isEqualTo("locked");
        assertThat(here.put(indicator + "/trash", "\"1\"").text("/rule"))
                .as("nor goes its indicator")
                .isEqualTo("in-use");
        assertThat(here.get(indicator + "/baselines").body().at("/0")).isEqualTo(locked.body());
    }

    @Test
    void theDatabaseItselfKeepsALockedBaseline() {
        String one = "/measurement/baselines/"
                + here.post(indicator + "/baselines", draft(20, 40)).text("/id");
        here.put(one + "/lock", "\"1\"");
        String tenant = " where tenant_id = '" + town.id().value() + "'";
        assertThatThrownBy(() -> run("update measurement.baseline set value = 99" + tenant))
                .rootCause()
                .hasMessageContaining("violates foreign key constraint");
        assertThatThrownBy(() -> run("delete from measurement.baseline" + tenant))
                .rootCause()
                .hasMessageContaining("violates foreign key constraint");
        assertThatThrownBy(() -> run("delete from measurement.baseline_lock" + tenant))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> run("update measurement.baseline_lock set at = now()" + tenant))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void anUnlockedBaselineCanGo() {
        String one = "/measurement/baselines/"
                + here.post(indicator + "/baselines", draft(20, 40)).text("/id");
        assertThat(here.send(HttpMethod.DELETE, one + "/lock", request -> {}).status())
                .isEqualTo(404);
        assertThat(here.delete(one, "\"1\"").status()).isEqualTo(204);
        assertThat(here.get(indicator + "/baselines").body()).isEmpty();
        assertThat(here.get(indicator + "/history").text("/items/0/changes/0/field"))
                .isEqualTo("baseline.2024-01-01/2024-12-31.n");
    }

    private void run(String sql) {
        TenantId tenant = town.id();
        Tenant.<Integer, RuntimeException>call(
                tenant,
                () -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql(sql).update()));
    }

    private static Map<String, Object> draft(int numerator, int n) {
        return Map.of("from", "2024-01-01", "to", "2024-12-31", "numerator", numerator, "n", n);
    }
}
