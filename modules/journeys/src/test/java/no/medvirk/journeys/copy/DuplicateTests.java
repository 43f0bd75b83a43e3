package no.medvirk.journeys.copy;

import static no.medvirk.journeys.Sketch.add;
import static no.medvirk.journeys.Sketch.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.medvirk.core.Ids;
import no.medvirk.core.Role;
import no.medvirk.journeys.ResearchDouble;
import no.medvirk.journeys.Sketch;
import no.medvirk.testing.Api;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ModuleTest
class DuplicateTests {

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    @Autowired
    ResearchDouble research;

    @Test
    void aWholeJourneyIsCopiedWithWhatItRestsOnAndRemembersIt() {
        Town fjordvik = towns.found();
        Town lidaland = towns.found();
        Api.Client client = api.as(fjordvik, Role.CONTRIBUTOR);
        Sketch source = Sketch.begun(client, "Barnehageplass");
        UUID step = source.step(source.phase("Søke"), "Fylle ut", "V");
        UUID backstage = source.lane("backstage", "V");
        UUID pain = source.lane("pain-points", "F");
        UUID work = source.card(step, backstage, "text", "Kontrollere");
        UUID hurts = source.card(step, pain, "text", "Ingen kvittering", "rootCause", backstage);
        UUID withdrawn = research.insight("observed").value();
        for (UUID insight : List.of(research.insight("observed").value(), withdrawn)) {
            source.draw(add("evidence", Ids.next(), "card", hurts, "insight", insight, "stance", "for"));
        }
        research.withdraw(withdrawn);
        source.draw(
                add("arrow", Ids.next(), "from", work, "to", hurts, "kind", "flow"),
                add("comment", Ids.next(), "step", step, "lane", backstage, "text", "Stemmer?"));

        Api.Answer made = client.post(source.path() + "/duplicates", Map.of("title", "Plass (kopi)"));

        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        JsonNode copy = client.get("/journeys/" + made.text("/id")).body();
        JsonNode original = source.document();
        for (String each : List.of("phases", "steps", "lanes", "cards", "arrows")) {
            assertThat(copy.at("/" + each)).hasSameSizeAs(original.at("/" + each));
        }
        assertThat(texts(copy.at("/cards"), "text")).isEqualTo(texts(original.at("/cards"), "text"));
        assertThat(copy.at("/evidence")).hasSize(1);
        assertThat(copy.at("/comments")).isEmpty();
        assertThat(copy.toString()).contains("rootCause").doesNotContain(backstage.toString());
        JsonNode from = client.get("/journeys/" + made.text("/id") + "/sources").body();
        assertThat(from.at("/0/thing").asString()).isEqualTo("journey");
        assertThat(from.at("/0/title").asString()).isEqualTo("Barnehageplass");
        assertThat(from.at("/0/state").asString()).isEqualTo("here");
        Map<String, Object> draft = Map.of("title", "Vår");
        assertThat(api.as(lidaland, Role.TENANT_ADMIN)
                        .post(source.path() + "/duplicates", draft)
                        .status())
                .isEqualTo(404);
        source.draw(set("journey", source.id(), "trashed", true));
        assertThat(client.post(source.path() + "/duplicates", draft).text("/rule"))
                .isEqualTo("trashed");
    }

    private static List<String> texts(JsonNode all, String field) {
        return all.valueStream().map(one -> one.at("/" + field).asString()).toList();
    }
}
