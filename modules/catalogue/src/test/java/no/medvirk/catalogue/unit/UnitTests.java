package no.medvirk.catalogue.unit;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

@ModuleTest
class UnitTests {

    private static final String UNITS = "/catalogue/units";

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
    void unitsStandUnderOneAnother() {
        String top = create("Oppvekst", null);
        String below = create("Barnehage", top);
        assertThat(here.get(UNITS + "/" + below).text("/parent")).isEqualTo(top);
        assertThat(here.get(UNITS + "/" + top).text("/parent")).isNull();
    }

    @Test
    void aListIsOrderedAsNorwegiansDoAndComesInPages() {
        for (String name : List.of("Ås skole", "Zoologisk hage", "Ærfugl barnehage", "Østbyen", "avfall", "Bygg")) {
            create(name, null);
        }
        Answer first = here.get(UNITS + "?limit=4");
        Answer second = here.get(UNITS + "?limit=4&after=" + first.text("/next"));
        assertThat(names(first)).containsExactly("avfall", "Bygg", "Zoologisk hage", "Ærfugl barnehage");
        assertThat(names(second)).containsExactly("Østbyen", "Ås skole");
        assertThat(second.text("/next")).isNull();
        assertThat(here.get(UNITS + "?after=nonsense").text("/errors/0/field")).isEqualTo("after");
        assertThat(here.get(UNITS + "?limit=201").text("/errors/0/field")).isEqualTo("limit");
    }

    @Test
    void aUnitIsFoundByAnyPartOfItsNameAndASignIsOnlyItself() {
        create("Ås skole", null);
        create("100 % helse", null);
        assertThat(names(here.get(UNITS + "?q=%C3%A5S"))).containsExactly("Ås skole");
        assertThat(names(here.get(UNITS + "?q=%25"))).containsExactly("100 % helse");
        assertThat(names(elsewhere.get(UNITS + "?q=skole"))).isEmpty();
    }

    @Test
    void anotherMunicipalitysUnitIsAsMissingAsNone() {
        String theirs =
                String.valueOf(elsewhere.post(UNITS, Map.of("name", "Deres")).text("/id"));
        for (String id : List.of(theirs, Ids.next().toString(), "no-id")) {
            assertThat(here.get(UNITS + "/" + id).problem()).isEqualTo("not-found");
            assertThat(here.put(UNITS + "/" + id, "\"1\"", Map.of("name", "Vår"))
                            .problem())
                    .isEqualTo("not-found");
            assertThat(here.put(UNITS + "/" + id + "/trash", "\"1\"").problem()).isEqualTo("not-found");
            assertThat(here.get(UNITS + "/" + id + "/history").problem()).isEqualTo("not-found");
        }
        Answer under = here.post(UNITS, Map.of("name", "Vår", "parent", theirs));
        assertThat(under.status()).isEqualTo(400);
        assertThat(under.text("/errors/0/field")).isEqualTo("parent");
        assertThat(under.text("/errors/0/rule")).isEqualTo("unknown");
        assertThat(elsewhere.get(UNITS + "/" + theirs).text("/name")).isEqualTo("Deres");
    }

    @Test
    void aChangeBuildsOnWhatWasRead() {
        String id = create("Teknisk", null);
        assertThat(here.get(UNITS + "/" + id).etag()).isEqualTo("\"1\"");
        Answer changed = here.put(UNITS + "/" + id, "\"1\"", Map.of("name", "Tekniske tjenester"));
        assertThat(changed.etag()).isEqualTo("\"2\"");
        assertThat(changed.body()).isEqualTo(here.get(UNITS + "/" + id).body());
        assertThat(here.put(UNITS + "/" + id, "\"1\"", Map.of("name", "For sent"))
                        .status())
                .isEqualTo(412);
        assertThat(here.send(
                                HttpMethod.PUT,
                                UNITS + "/" + id,
                                request -> request.contentType(MediaType.APPLICATION_JSON)
                                        .content("{\"name\":\"Uten\"}"))
                        .status())
                .isEqualTo(428);
    }

    @Test
    void movesThatWouldCloseACircleAreRefused() {
        String top = create("Helse", null);
        String below = create("Hjemmetjeneste", top);
        Answer refused = here.put(UNITS + "/" + top, "\"1\"", Map.of("name", "Helse", "parent", below));
        assertThat(refused.text("/errors/0/rule")).isEqualTo("circle");
        assertThat(here.get(UNITS + "/" + top).etag()).isEqualTo("\"1\"");
    }

    @Test
    void aUnitThatIsNeededIsNotThrownAway() {
        String top = create("Plan", null);
        String below = create("Byggesak", top);
        assertThat(here.put(UNITS + "/" + top + "/trash", "\"1\"").text("/rule"))
                .isEqualTo("in-use");
        String service = String.valueOf(
                here.post("/catalogue/services", Map.of("name", Map.of("nb", "Byggesak"), "responsibleUnit", below))
                        .text("/id"));
        assertThat(here.put(UNITS + "/" + below + "/trash", "\"1\"").text("/rule"))
                .isEqualTo("in-use");
        assertThat(here.put("/catalogue/services/" + service + "/trash", "\"1\"")
                        .status())
                .isEqualTo(204);
        assertThat(here.put(UNITS + "/" + below + "/trash", "\"1\"").status()).isEqualTo(204);
        assertThat(here.put(UNITS + "/" + top + "/trash", "\"1\"").status()).isEqualTo(204);
        assertThat(here.send(HttpMethod.DELETE, UNITS + "/" + below + "/trash", request -> {})
                        .status())
                .isEqualTo(204);
        assertThat(here.get(UNITS + "/" + below).text("/parent"))
                .as("lies in the trash")
                .isNull();
    }

    @Test
    void aParentInTheTrashIsNotTakenAwayByWhoeverDoesNotSeeIt() {
        String top = create("Helse", null);
        String below = create("Legevakt", top);
        here.put(UNITS + "/" + below + "/trash", "\"1\"");
        here.put(UNITS + "/" + top + "/trash", "\"1\"");
        here.send(HttpMethod.DELETE, UNITS + "/" + below + "/trash", request -> {});
        assertThat(here.put(UNITS + "/" + below, "\"1\"", Map.of("name", "Legevakten"))
                        .text("/parent"))
                .isNull();
        here.send(HttpMethod.DELETE, UNITS + "/" + top + "/trash", request -> {});
        assertThat(here.get(UNITS + "/" + below).text("/parent")).isEqualTo(top);
        here.put(UNITS + "/" + below, "\"2\"", Map.of("name", "Legevakten"));
        assertThat(here.get(UNITS + "/" + below).text("/parent")).as("seen").isNull();
    }

    @Test
    void namesAreTextsOfSomeLengthWithoutBlanksRoundThem() {
        assertThat(here.post(UNITS, Map.of("name", "  ")).text("/errors/0/rule"))
                .isEqualTo("required");
        assertThat(here.post(UNITS, Map.of("name", "x".repeat(201))).text("/errors/0/limit"))
                .isEqualTo("200");
        assertThat(here.post(UNITS, Map.of("name", "  Bibliotek ")).text("/name"))
                .isEqualTo("Bibliotek");
        Answer unread = here.post(UNITS, "{\"name\":\"x\",\"parent\":\"none\"}");
        assertThat(unread.text("/errors/0/field")).isEqualTo("parent");
        assertThat(unread.text("/errors/0/rule")).isEqualTo("type");
        assertThat(here.post(UNITS, "{\"title\":\"x\"}").text("/errors/0/rule")).isEqualTo("unknown");
        assertThat(here.post(UNITS, "{").text("/errors/0/rule")).isEqualTo("json");
        assertThat(here.post(UNITS, "{\"name\":\"a\\u0000b\"}").text("/errors/0/rule"))
                .isEqualTo("characters");
        assertThat(here.get(UNITS + "?q=%00").status()).isEqualTo(400);
    }

    @Test
    void listsAndChangesKeepToTheirStatements() {
        String top = create("Oppvekst", null);
        String id = create("Kultur", top);
        assertThat(statements(() -> here.get(UNITS))).isEqualTo(1);
        assertThat(statements(() -> here.get(UNITS + "/" + id))).isEqualTo(1);
        assertThat(statements(() -> here.put(UNITS + "/" + id, "\"1\"", Map.of("name", "Kultur"))))
                .isEqualTo(3);
        assertThat(statements(() -> here.put(UNITS + "/" + id, "\"2\"", Map.of("name", "Kultur", "parent", top))))
                .as("moved")
                .isEqualTo(4);
        assertThat(statements(() -> here.get(UNITS + "/" + id + "/history"))).isEqualTo(1);
    }

    private static long statements(Runnable request) {
        long before = TenantWatch.statements();
        request.run();
        return TenantWatch.statements() - before;
    }

    private String create(String name, @Nullable String parent) {
        Answer created =
                here.post(UNITS, parent == null ? Map.of("name", name) : Map.of("name", name, "parent", parent));
        assertThat(created.status()).isEqualTo(201);
        return String.valueOf(created.text("/id"));
    }

    private static List<String> names(Answer list) {
        return list.body().at("/items").values().stream()
                .map(item -> item.at("/name").asString())
                .toList();
    }
}
