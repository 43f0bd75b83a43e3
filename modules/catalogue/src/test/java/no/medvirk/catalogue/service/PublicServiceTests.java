package no.medvirk.catalogue.service;

import static no.medvirk.catalogue.LosFile.CONSTRUCTION;
import static no.medvirk.catalogue.LosFile.KINDERGARTEN;
import static no.medvirk.catalogue.LosFile.NEW_IN_NORWAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.medvirk.catalogue.LosFile;
import no.medvirk.catalogue.PublicServiceNames;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.Ids;
import no.medvirk.core.LocalText;
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
import org.springframework.http.HttpMethod;

@ModuleTest
class PublicServiceTests {

    private static final String SERVICES = "/catalogue/services";

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    @Autowired
    PublicServiceNames names;

    Town town;
    Api.Client here;
    Api.Client elsewhere;

    @BeforeEach
    void twoMunicipalitiesAndLos() {
        town = towns.found();
        here = api.as(town, Role.CONTRIBUTOR);
        elsewhere = api.as(towns.found(), Role.CONTRIBUTOR);
        LosFile.load(api.asOperator(), LosFile.excerpt());
    }

    @Test
    void aServiceIsReadAsItWasWritten() {
        Answer created = here.post(SERVICES, whole());
        assertThat(created.status()).as(created.body().toString()).isEqualTo(201);
        Answer read = here.get(SERVICES + "/" + id(created));
        assertThat(read.body()).isEqualTo(created.body());
        assertThat(read.body().at("/channels")).hasSize(2);
        assertThat(read.text("/changedBy")).isEqualTo("Kari Nordmann (contributor)");
        assertThat(here.get(SERVICES).body().at("/items/0")).isEqualTo(read.body());
        assertThat(elsewhere.get(SERVICES + "/" + id(created)).status()).isEqualTo(404);
    }

    @Test
    void aChangeReplacesTheWhole() {
        Map<String, Object> draft = whole();
        String one = SERVICES + "/" + id(here.post(SERVICES, draft));
        String another = id(here.post("/catalogue/units", Map.of("name", "Økonomi")));
        draft.put("units", List.of(another));
        draft.put("themes", List.of(CONSTRUCTION));
        draft.remove("purpose");
        draft.remove("roles");
        Answer changed = here.put(one, "\"1\"", draft);
        assertThat(here.get(one).body()).isEqualTo(changed.body());
        assertThat(changed.text("/units/0")).isEqualTo(another);
        assertThat(changed.body().at("/roles")).isEmpty();
        assertThat(changed.text("/themes/0")).isEqualTo(CONSTRUCTION);
        assertThat(changed.body().has("purpose")).isFalse();
        assertThat(here.get(one + "/history").body().at("/items/0/changes").values().stream()
                        .map(change -> change.at("/field").asString()))
                .containsExactly("purpose", "roles", "themes", "units");
    }

    @Test
    void aServiceIsFoundByItsNamesAndByTheWordsOfItsThemes() {
        here.post(
                SERVICES,
                Map.of("name", Map.of("nb", "Plass for de minste", "en", "Daycare"), "themes", List.of(KINDERGARTEN)));
        here.post(SERVICES, Map.of("name", Map.of("nn", "Byggjeløyve"), "themes", List.of(CONSTRUCTION)));
        assertThat(found("daycare")).containsExactly("Plass for de minste");
        assertThat(found("BYGGJE")).containsExactly("Byggjeløyve");
        assertThat(found("kindergartens")).as("the theme's label").containsExactly("Plass for de minste");
        assertThat(found("syskenmoderasjon")).as("a synonym").containsExactly("Plass for de minste");
        assertThat(found("sykehus")).isEmpty();
        assertThat(found("")).containsExactly("Byggjeløyve", "Plass for de minste");
    }

    @Test
    void whatAServiceRefersToIsItsOwnMunicipalitys() {
        String theirs = id(elsewhere.post("/catalogue/units", Map.of("name", "Deres")));
        String own = id(here.post("/catalogue/units", Map.of("name", "Vår")));
        Answer refused = here.post(
                SERVICES,
                Map.of(
                        "name", Map.of("nb", "Tjeneste"),
                        "responsibleUnit", theirs,
                        "units", List.of(own, theirs),
                        "systems", List.of(Ids.next()),
                        "themes", List.of(NEW_IN_NORWAY),
                        "lifeEvent", KINDERGARTEN));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/errors").values().stream()
                        .map(error -> error.at("/field").asString()))
                .containsExactly("responsibleUnit", "units[1]", "systems[0]", "themes[0]", "lifeEvent");
        assertThat(here.get(SERVICES).body().at("/items")).isEmpty();
    }

    @Test
    void whatIsWrongIsNamed() {
        assertFault(Map.of(), "name", "required");
        assertFault(Map.of("name", Map.of("nb", " ")), "name", "required");
        assertFault(Map.of("name", Map.of("nb", "Kort", "en", "x".repeat(201))), "name.en", "size");
        assertFault(
                Map.of("name", Map.of("nb", "x"), "channels", List.of("telephone", "telepathy")),
                "channels[1]",
                "unknown");
        assertFault(Map.of("name", Map.of("nb", "x"), "units", List.of("none")), "units[0]", "type");
        assertFault(Map.of("name", Map.of("nb", "x"), "targetGroups", List.of("")), "targetGroups[0]", "required");
        assertFault(Map.of("name", Map.of("nb", "x", "se", "y")), "name.se", "unknown");
    }

    @Test
    void aLinkOutlivesAStayInTheTrash() {
        Map<String, Object> draft = whole();
        String one = SERVICES + "/" + id(here.post(SERVICES, draft));
        String system = "/catalogue/systems/" + here.get(one).text("/systems/0");
        here.put(system + "/trash", "\"1\"");
        assertThat(here.get(one).body().at("/systems")).isEmpty();
        draft.put("systems", List.of());
        assertThat(here.put(one, "\"1\"", draft).status()).isEqualTo(200);
        here.send(HttpMethod.DELETE, system + "/trash", request -> {});
        assertThat(here.get(one).body().at("/systems"))
                .as("nobody took away what nobody saw")
                .hasSize(1);
        here.put(system + "/trash", "\"1\"");
        assertThat(api.as(town, Role.TENANT_ADMIN).delete(system, "\"1\"").status())
                .isEqualTo(204);
        assertThat(here.get(one).status()).isEqualTo(200);
    }

    @Test
    void aResponsibleUnitInTheTrashIsNotTakenAwayByWhoeverDoesNotSeeIt() {
        Map<String, Object> draft = new HashMap<>(Map.of("name", Map.of("nb", "Skole")));
        String unit = "/catalogue/units/" + id(here.post("/catalogue/units", Map.of("name", "Oppvekst")));
        draft.put("responsibleUnit", unit.substring(unit.lastIndexOf('/') + 1));
        String one = SERVICES + "/" + id(here.post(SERVICES, draft));
        here.put(one + "/trash", "\"1\"");
        here.put(unit + "/trash", "\"1\"");
        here.send(HttpMethod.DELETE, one + "/trash", request -> {});
        draft.remove("responsibleUnit");
        assertThat(here.put(one, "\"1\"", draft).status()).isEqualTo(200);
        here.send(HttpMethod.DELETE, unit + "/trash", request -> {});
        assertThat(here.get(one).text("/responsibleUnit")).isNotNull();
        assertThat(here.put(one, "\"2\"", draft).status()).isEqualTo(200);
        assertThat(here.get(one).text("/responsibleUnit")).as("seen").isNull();
    }

    @Test
    void otherModulesAskForNames() {
        ServiceId living = ServiceId.of(id(here.post(SERVICES, Map.of("name", Map.of("nb", "Skole", "nn", "Skule")))));
        ServiceId trashed = ServiceId.of(id(here.post(SERVICES, Map.of("name", Map.of("nb", "Telegraf")))));
        ServiceId theirs = ServiceId.of(id(elsewhere.post(SERVICES, Map.of("name", Map.of("nb", "Deres")))));
        here.put(SERVICES + "/" + trashed.value() + "/trash", "\"1\"");
        assertThat(Tenant.call(town.id(), () -> names.of(List.of(living, trashed, theirs))))
                .isEqualTo(Map.of(living, new LocalText("Skole", "Skule", null)));
    }

    @Test
    void listsAndChangesKeepToTheirStatements() {
        Map<String, Object> draft = whole();
        String one = SERVICES + "/" + id(here.post(SERVICES, draft));
        draft.put("units", List.of());
        draft.put("themes", List.of());
        assertThat(statements(() -> here.get(SERVICES))).isEqualTo(1);
        assertThat(statements(() -> here.get(SERVICES + "?q=barn"))).isEqualTo(1);
        assertThat(statements(() -> here.get(one))).isEqualTo(1);
        assertThat(statements(() -> here.put(one, "\"1\"", draft))).isEqualTo(5);
        assertThat(statements(() -> here.post(SERVICES, draft))).isEqualTo(3);
    }

    private static long statements(Runnable request) {
        long before = TenantWatch.statements();
        request.run();
        return TenantWatch.statements() - before;
    }

    private void assertFault(Map<String, Object> draft, String field, String rule) {
        Answer refused = here.post(SERVICES, draft);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo(field);
        assertThat(refused.text("/errors/0/rule")).isEqualTo(rule);
    }

    private List<String> found(String words) {
        return here.get(SERVICES + "?q=" + words).body().at("/items").values().stream()
                .map(service ->
                        service.at("/name/nb").asString(service.at("/name/nn").asString("")))
                .toList();
    }

    private Map<String, Object> whole() {
        String unit = id(here.post("/catalogue/units", Map.of("name", "Barnehageadministrasjonen")));
        String second = id(here.post("/catalogue/units", Map.of("name", "Servicetorget")));
        String role = id(here.post("/catalogue/roles", Map.of("name", "Styrer")));
        String system = id(here.post("/catalogue/systems", Map.of("name", "Barnehagesystemet")));
        Map<String, Object> draft = new HashMap<>();
        draft.put("name", Map.of("nb", "Barnehageplass", "en", "Kindergarten place"));
        draft.put("description", Map.of("nb", "Plass i kommunal eller privat barnehage."));
        draft.put("purpose", "Barn får et trygt sted å lære.");
        draft.put("responsibleUnit", unit);
        draft.put("units", List.of(second, unit));
        draft.put("roles", List.of(role));
        draft.put("systems", List.of(system));
        draft.put("targetGroups", List.of("Foreldre med små barn"));
        draft.put("channels", List.of("online-service", "telephone"));
        draft.put("themes", List.of(KINDERGARTEN));
        draft.put("lifeEvent", NEW_IN_NORWAY);
        return draft;
    }

    private static String id(Answer answer) {
        return String.valueOf(answer.text("/id"));
    }
}
