package no.medvirk.catalogue.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.medvirk.core.Role;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class WorkRoleTests {

    private static final String ROLES = "/catalogue/roles";

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
    void aRoleIsReadAsItWasWrittenAndChanged() {
        Answer created = here.post(ROLES, Map.of("name", "Saksbehandler"));
        String one = ROLES + "/" + created.text("/id");
        assertThat(here.get(one).body()).isEqualTo(created.body());
        Answer changed =
                here.put(one, "\"1\"", Map.of("name", "Byggesaksbehandler", "description", "Behandler søknader"));
        assertThat(here.get(one).body()).isEqualTo(changed.body());
        assertThat(here.get(ROLES + "?q=SAK").text("/items/0/name")).isEqualTo("Byggesaksbehandler");
    }

    @Test
    void anotherMunicipalitysRoleIsAsMissingAsNone() {
        String theirs =
                ROLES + "/" + elsewhere.post(ROLES, Map.of("name", "Rektor")).text("/id");
        assertThat(here.get(theirs).status()).isEqualTo(404);
        assertThat(here.put(theirs, "\"1\"", Map.of("name", "Styrer")).status()).isEqualTo(404);
        assertThat(here.put(theirs + "/trash", "\"1\"").status()).isEqualTo(404);
        assertThat(elsewhere.get(theirs).text("/name")).isEqualTo("Rektor");
    }
}
