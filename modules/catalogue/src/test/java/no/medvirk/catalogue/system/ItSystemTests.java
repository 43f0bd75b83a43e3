package no.medvirk.catalogue.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.medvirk.core.Role;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@ModuleTest
class ItSystemTests {

    private static final String SYSTEMS = "/catalogue/systems";

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
    void aSystemIsReadAsItWasWritten() {
        Answer created = here.post(SYSTEMS, Map.of("name", "Acos WebSak", "description", "Sak og arkiv"));
        assertThat(created.status()).isEqualTo(201);
        assertThat(here.get(SYSTEMS + "/" + created.text("/id")).body()).isEqualTo(created.body());
        assertThat(elsewhere.get(SYSTEMS + "/" + created.text("/id")).status()).isEqualTo(404);
    }

    @Test
    void aDescriptionThatIsEmptiedIsGone() {
        Answer created = here.post(SYSTEMS, Map.of("name", "Gemini", "description", "VA-kart"));
        Answer changed =
                here.put(SYSTEMS + "/" + created.text("/id"), "\"1\"", Map.of("name", "Gemini", "description", ""));
        assertThat(changed.body().has("description")).isFalse();
    }

    @Test
    void historySaysWhoDidWhatAndWhatChanged() {
        Answer created = here.post(SYSTEMS, Map.of("name", "Profil"));
        String one = SYSTEMS + "/" + created.text("/id");
        here.put(one, "\"1\"", Map.of("name", "Visma Profil", "description", "Pasientjournal"));
        here.put(one + "/trash", "\"2\"");
        here.send(HttpMethod.DELETE, one + "/trash", request -> {});
        Answer history = here.get(one + "/history?limit=3");
        assertThat(history.text("/items/0/action")).isEqualTo("restored");
        assertThat(history.text("/items/1/action")).isEqualTo("trashed");
        assertThat(history.text("/items/2/action")).isEqualTo("changed");
        assertThat(history.text("/items/2/actor")).isEqualTo("Kari Nordmann (contributor)");
        assertThat(history.text("/items/2/changes/0/field")).isEqualTo("description");
        assertThat(history.text("/items/2/changes/1/before")).isEqualTo("Profil");
        assertThat(history.text("/items/2/changes/1/after")).isEqualTo("Visma Profil");
        Answer oldest = here.get(one + "/history?limit=3&after=" + history.text("/next"));
        assertThat(oldest.text("/items/0/action")).isEqualTo("created");
        assertThat(here.get("/catalogue/roles/" + created.text("/id") + "/history")
                        .status())
                .as("a system is no role")
                .isEqualTo(404);
    }

    @Test
    void whatATrashHoldsIsMissingUntilItIsTakenBack() {
        Answer created = here.post(SYSTEMS, Map.of("name", "Ephorte"));
        String one = SYSTEMS + "/" + created.text("/id");
        assertThat(here.put(one + "/trash", "\"2\"").status())
                .as("changed meanwhile")
                .isEqualTo(412);
        assertThat(here.put(one + "/trash", "\"1\"").status()).isEqualTo(204);
        assertThat(here.get(one).status()).isEqualTo(404);
        assertThat(here.get(SYSTEMS).body().at("/items")).isEmpty();
        assertThat(here.put(one, "\"1\"", Map.of("name", "Elements")).status()).isEqualTo(404);
        assertThat(here.send(HttpMethod.DELETE, one + "/trash", request -> {}).status())
                .isEqualTo(204);
        assertThat(here.get(one).etag()).as("as it was").isEqualTo("\"1\"");
        assertThat(here.send(HttpMethod.DELETE, one + "/trash", request -> {}).status())
                .isEqualTo(404);
    }

    @Test
    void onlyAnAdministratorDeletesForGoodAndOnlyFromTheTrash() {
        String one = SYSTEMS + "/"
                + here.post(SYSTEMS, Map.of("name", "Lotus Notes")).text("/id");
        Api.Client administrator = api.as(town, Role.TENANT_ADMIN);
        assertThat(administrator.delete(one, "\"1\"").status()).isEqualTo(404);
        here.put(one + "/trash", "\"1\"");
        assertThat(here.delete(one, "\"1\"").status()).isEqualTo(403);
        assertThat(elsewhere
                        .send(HttpMethod.DELETE, one + "/trash", request -> {})
                        .status())
                .isEqualTo(404);
        assertThat(administrator.delete(one, "\"1\"").status()).isEqualTo(204);
        assertThat(administrator.get(one + "/history").status())
                .as("nor is its history there")
                .isEqualTo(404);
    }

    @Test
    void aReaderReads() {
        here.post(SYSTEMS, Map.of("name", "Digipost"));
        Api.Client reader = api.as(town, Role.READER);
        assertThat(reader.get(SYSTEMS).body().at("/items")).hasSize(1);
        assertThat(reader.post(SYSTEMS, Map.of("name", "Altinn")).problem()).isEqualTo("refused");
    }
}
