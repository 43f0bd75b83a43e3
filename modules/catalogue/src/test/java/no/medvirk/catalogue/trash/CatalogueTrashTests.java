package no.medvirk.catalogue.trash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import no.medvirk.core.Role;
import no.medvirk.core.Tenant;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.TenantWatch;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class CatalogueTrashTests {

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    @Autowired
    CatalogueTrash trash;

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
    void everythingThatCanBeTakenBackIsOnOnePageTheLatestFirst() {
        throwAway(here, "/catalogue/units", "Enhet");
        throwAway(here, "/catalogue/systems", "System");
        throwAway(here, "/catalogue/roles", "Rolle");
        throwAway(here, "/catalogue/services", Map.of("nn", "Teneste"));
        throwAway(elsewhere, "/catalogue/units", "Deres");
        Answer page = here.get("/catalogue/trash");
        assertThat(page.body().values().stream()
                        .map(item -> item.at("/kind").asString() + " "
                                + item.at("/name").asString()))
                .containsExactly("service Teneste", "role Rolle", "system System", "unit Enhet");
        assertThat(page.text("/0/trashedBy")).isEqualTo("Kari Nordmann (contributor)");
        Instant at = Instant.parse(String.valueOf(page.text("/0/trashedAt")));
        assertThat(page.text("/0/goneAt"))
                .isEqualTo(at.plus(Duration.ofDays(30)).toString());
    }

    @Test
    void thePageIsOneStatement() {
        here.get("/catalogue/trash"); // the first request of all also asks which municipality this is
        long before = TenantWatch.statements();
        here.get("/catalogue/trash");
        assertThat(TenantWatch.statements() - before).isEqualTo(1);
    }

    @Test
    void atNightWhatHasLainItsTimeIsGoneWithItsHistory() {
        String unit = throwAway(here, "/catalogue/units", "Enhet");
        throwAway(here, "/catalogue/services", Map.of("nb", "Tjeneste"));
        throwAway(elsewhere, "/catalogue/units", "Deres");
        Instant later = Instant.now().plusSeconds(60);
        assertThat(Tenant.call(town.id(), () -> trash.empty(Instant.now().minusSeconds(60))))
                .isZero();
        assertThat(Tenant.call(town.id(), () -> trash.empty(later))).isEqualTo(2);
        assertThat(here.get("/catalogue/trash").body()).isEmpty();
        assertThat(here.get("/catalogue/units/" + unit + "/history").status()).isEqualTo(404);
        assertThat(elsewhere.get("/catalogue/trash").body()).hasSize(1);
    }

    private static String throwAway(Api.Client who, String path, Object name) {
        String id = String.valueOf(who.post(path, Map.of("name", name)).text("/id"));
        assertThat(who.put(path + "/" + id + "/trash", "\"1\"").status()).isEqualTo(204);
        return id;
    }
}
