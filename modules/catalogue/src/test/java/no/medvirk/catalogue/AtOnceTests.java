package no.medvirk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.medvirk.core.Role;
import no.medvirk.testing.Api;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What two people do at the same moment: whoever is first, nothing is left pointing nowhere, and nobody meets a failure of ours. */
@ModuleTest
class AtOnceTests {

    private static final int ROUNDS = 12;
    private static final String UNITS = "/catalogue/units/";
    private static final String SERVICES = "/catalogue/services/";

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    Api.Client here;
    Api.Client administrator;

    @BeforeEach
    void oneMunicipality() {
        Town town = towns.found();
        here = api.as(town, Role.CONTRIBUTOR);
        administrator = api.as(town, Role.TENANT_ADMIN);
    }

    @RepeatedTest(ROUNDS)
    void aUnitIsThrownAwayOrGetsAnotherBelowIt() throws Exception {
        String unit = created("units", Map.of("name", "Oppvekst"));
        List<Integer> statuses = atOnce(
                () -> here.put(UNITS + unit + "/trash", "\"1\"").status(),
                () -> here.post("/catalogue/units", Map.of("name", "Skole", "parent", unit))
                        .status());
        assertThat(statuses).isIn(List.of(204, 400), List.of(409, 201));
    }

    @RepeatedTest(ROUNDS)
    void aUnitIsThrownAwayOrAnswersForAService() throws Exception {
        String unit = created("units", Map.of("name", "Oppvekst"));
        List<Integer> statuses = atOnce(
                () -> here.put(UNITS + unit + "/trash", "\"1\"").status(),
                () -> here.post("/catalogue/services", Map.of("name", Map.of("nb", "Skole"), "responsibleUnit", unit))
                        .status());
        assertThat(statuses).isIn(List.of(204, 400), List.of(409, 201));
    }

    @RepeatedTest(ROUNDS)
    void twoMovesCloseNoCircle() throws Exception {
        String one = created("units", Map.of("name", "En"));
        String other = created("units", Map.of("name", "To"));
        List<Integer> statuses = atOnce(
                () -> here.put(UNITS + one, "\"1\"", Map.of("name", "En", "parent", other))
                        .status(),
                () -> here.put(UNITS + other, "\"1\"", Map.of("name", "To", "parent", one))
                        .status());
        assertThat(statuses).containsExactlyInAnyOrder(200, 400);
    }

    @RepeatedTest(ROUNDS)
    void whatAServiceNeedsIsDeletedForGoodWhileItIsSaved() throws Exception {
        String system = created("systems", Map.of("name", "Fagsystem"));
        String unit = created("units", Map.of("name", "Oppvekst"));
        String service = created("services", Map.of("name", Map.of("nb", "Skole"), "systems", List.of(system)));
        List<Integer> statuses = atOnce(
                () -> gone("/catalogue/systems/" + system) + gone(UNITS + unit),
                () -> here.put(
                                SERVICES + service,
                                "\"1\"",
                                Map.of(
                                        "name",
                                        Map.of("nb", "Skole"),
                                        "systems",
                                        List.of(system),
                                        "units",
                                        List.of(unit)))
                        .status());
        assertThat(statuses.getFirst()).isEqualTo(204 + 204);
        assertThat(statuses.getLast()).isIn(200, 400);
    }

    @RepeatedTest(ROUNDS)
    void aServiceIsDeletedForGoodWhileItIsSaved() throws Exception {
        String system = created("systems", Map.of("name", "Fagsystem"));
        String service = created("services", Map.of("name", Map.of("nb", "Skole")));
        Map<String, Object> draft = Map.of("name", Map.of("nb", "Skule"), "systems", List.of(system));
        List<Integer> statuses = atOnce(
                () -> gone(SERVICES + service),
                () -> here.put(SERVICES + service, "\"1\"", draft).status());
        assertThat(statuses.getFirst()).isIn(204, 404);
        assertThat(statuses.getLast()).isIn(200, 404, 412);
    }

    private int gone(String thing) {
        here.put(thing + "/trash", "\"1\"");
        return administrator.delete(thing, "\"1\"").status();
    }

    private String created(String kind, Map<String, Object> draft) {
        return String.valueOf(here.post("/catalogue/" + kind, draft).text("/id"));
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> first = people.submit(() -> after(start, one));
            Future<Integer> second = people.submit(() -> after(start, other));
            return List.of(first.get(), second.get());
        }
    }

    private static int after(CyclicBarrier start, Callable<Integer> request) throws Exception {
        start.await();
        return request.call();
    }
}
