package no.medvirk.journeys.sheet;

import static no.medvirk.journeys.Sketch.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.medvirk.core.Ids;
import no.medvirk.core.Role;
import no.medvirk.journeys.Sketch;
import no.medvirk.testing.Api;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockPart;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
class SheetTests {

    private static final String PASTED = """
            Hvem?\tGjør hva?\tKanal
            Forelder\tSøker om plass\tNettside
            Saksbehandler\tVurderer søknaden\t
            """;

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    @Autowired
    JsonMapper json;

    Town fjordvik;
    Api.Client contributor;

    @BeforeEach
    void aMunicipality() {
        fjordvik = towns.found();
        contributor = api.as(fjordvik, Role.CONTRIBUTOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heading-in-row-7.xlsx",
                "merged-phases.xlsx",
                "sideways.xlsx",
                "windows-1252.csv",
                "300-rows-7-faults.xlsx",
                "two-columns.xlsx"
            })
    void whatIsProposedIsTakenWholeAndComesBackTheSameFromTheWorkbook(String file) {
        JsonNode proposal = proposed(proposal(contributor, file(file), "{}"));

        JsonNode document = created(proposal);

        assertThat(withoutIds(document)).isEqualTo(withoutIds(proposal.at("/document")));
        byte[] workbook =
                bytes(contributor.get("/journeys/" + document.at("/id").asString() + "/workbook"));
        JsonNode again = created(proposed(proposal(contributor, workbook, null)));
        assertThat(withoutIds(again)).isEqualTo(withoutIds(document));
    }

    @Test
    void nothingIsStoredByAProposal() {
        proposed(pasted(contributor, PASTED, "{}"));

        assertThat(contributor.get("/journeys").body().at("/items")).isEmpty();
    }

    @Test
    void aPerformersLaneIsRememberedInThisMunicipalityAlone() {
        List<Map<String, String>> choices = List.of(
                Map.of("name", "Forelder", "lane", "backstage"), Map.of("name", " forelder", "lane", "support"));
        assertThat(put(contributor, choices).status()).isEqualTo(204);
        assertThat(put(contributor, choices).status()).isEqualTo(204);

        JsonNode ours = proposed(pasted(contributor, PASTED, null));
        JsonNode theirs = proposed(pasted(api.as(towns.found(), Role.CONTRIBUTOR), PASTED, null));

        assertThat(ours.at("/performers/0/lane").asString()).isEqualTo("support");
        assertThat(ours.at("/performers/0/remembered").asBoolean()).isTrue();
        assertThat(theirs.at("/performers/0/lane").asString()).isEqualTo("user-actions");
    }

    @Test
    void badChoicesAndSheetsAreNamed() {
        refused(pasted(contributor, PASTED, "{"), 400, "choices", "json");
        refused(pasted(contributor, PASTED, "{\"columns\":[\"colour\"]}"), 400, "choices", "unknown");
        refused(pasted(contributor, PASTED, "{\"sheet\":\"Ark 9\"}"), 400, "choices", "unknown");
        refused(pasted(contributor, " ", "{}"), 400, "file", "required");
        refused(
                proposal(contributor, "PK\3\4 not quite".getBytes(StandardCharsets.UTF_8), null),
                400,
                "file",
                "broken");
        refused(put(contributor, List.of(Map.of("name", "x", "lane", "shelf"))), 400, "[0].lane", "unknown");
        Api.Answer long10 = proposal(contributor, new byte[10 * 1024 * 1024 + 1], null);
        assertThat(long10.status()).isEqualTo(413);
        assertThat(long10.problem()).isEqualTo("too-large");
        Api.Answer rows10000 = pasted(contributor, "Hvem?\tGjør hva?\n" + "A\tB\n".repeat(10_000), null);
        assertThat(rows10000.status()).isEqualTo(413);
        assertThat(rows10000.text("/rule")).isEqualTo("rows");
    }

    @Test
    void theTemplateComesInTheReadersLanguageAndReadersDoNotImport() {
        Api.Client reader = api.as(fjordvik, Role.READER);

        Api.Answer template = reader.send(
                HttpMethod.GET, "/journeys/import/template", request -> request.header("Accept-Language", "nn"));

        assertThat(template.status()).isEqualTo(200);
        assertThat(template.raw().getHeader("Content-Disposition")).contains(".xlsx");
        assertThat(proposed(proposal(contributor, bytes(template), null)).at("/faults"))
                .isEmpty();
        assertThat(pasted(reader, PASTED, null).status()).isEqualTo(403);
        assertThat(api.at(fjordvik, fjordvik.asStranger())
                        .get("/journeys/import/template")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theWorkbookOfAnotherMunicipalitysJourneyIsNotThere() {
        Sketch theirs = Sketch.begun(api.as(towns.found(), Role.CONTRIBUTOR), "Deira");

        assertThat(contributor.get(theirs.path() + "/workbook").status()).isEqualTo(404);
        assertThat(contributor.get("/journeys/" + Ids.next() + "/workbook").status())
                .isEqualTo(404);
    }

    private JsonNode created(JsonNode proposal) {
        UUID id = Ids.next();
        JsonNode document = proposal.at("/document");
        List<Object> ops = new ArrayList<>();
        ops.add(Sketch.add("journey", id, "title", document.at("/title").asString(), "status", "draft"));
        proposal.at("/operations").forEach(ops::add);
        @SuppressWarnings({"unchecked", "rawtypes"})
        Api.Answer answer = contributor.post("/journeys/" + id + "/operations", message(0, (List) ops));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(answer.body().at("/ignored")).isEmpty();
        return contributor.get("/journeys/" + id).body();
    }

    /** What the journey says: ids by where they point, positions by the order they make. */
    private String withoutIds(JsonNode document) {
        StringBuilder text = new StringBuilder();
        Map<String, String> names = new HashMap<>();
        for (String kind : List.of("phases", "lanes", "steps", "cards")) {
            List<JsonNode> things = new ArrayList<>();
            document.at("/" + kind).forEach(things::add);
            things.sort(Comparator.comparing(thing -> thing.at("/position").asString()));
            List<String> lines = new ArrayList<>();
            for (JsonNode thing : things) {
                Map<String, String> said = new TreeMap<>();
                thing.properties()
                        .forEach(field -> said.put(
                                field.getKey(),
                                names.getOrDefault(
                                        field.getValue().asString(),
                                        field.getValue().asString())));
                said.remove("position");
                String id = Objects.requireNonNull(said.remove("id"));
                names.put(id, kind + things.indexOf(thing));
                lines.add(kind.equals("cards") ? said.get("step") + said.get("lane") + said : said.toString());
            }
            // Of cards only the order within their cell counts.
            lines.sort(kind.equals("cards") ? Comparator.comparing(SheetTests::cell) : (one, other) -> 0);
            lines.forEach(line -> text.append(line).append('\n'));
        }
        return text.append(document.at("/totals/touchMinutes")).toString();
    }

    private static String cell(String line) {
        return line.substring(0, line.indexOf('{'));
    }

    private static JsonNode proposed(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private static void refused(Api.Answer answer, int status, String field, String rule) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
        assertThat(answer.text("/errors/0/rule")).isEqualTo(rule);
    }

    private Api.Answer put(Api.Client client, Object body) {
        return client.send(
                HttpMethod.PUT,
                "/journeys/import/performers",
                request -> request.contentType("application/json").content(json.writeValueAsString(body)));
    }

    private static Api.Answer pasted(Api.Client client, String text, @Nullable String choices) {
        return client.send(HttpMethod.POST, "/journeys/import/proposal", request -> {
            request.contentType("multipart/form-data").param("text", text);
            if (choices != null) {
                request.param("choices", choices);
            }
        });
    }

    private static Api.Answer proposal(Api.Client client, byte[] file, @Nullable String choices) {
        return client.send(HttpMethod.POST, "/journeys/import/proposal", request -> {
            request.contentType("multipart/form-data").with(raw -> {
                raw.addPart(new MockPart("file", "fil.xlsx", file) {
                    @Override
                    public void delete() {
                        // the server deletes what it has read; here there is nothing on disk
                    }
                });
                return raw;
            });
            if (choices != null) {
                request.param("choices", choices);
            }
        });
    }

    private static byte[] bytes(Api.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return answer.raw().getContentAsByteArray();
    }

    private static byte[] file(String name) {
        try (InputStream in = SheetTests.class.getResourceAsStream("/sheets/" + name)) {
            return Objects.requireNonNullElseGet(in, () -> new ByteArrayInputStream(new byte[0]))
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
