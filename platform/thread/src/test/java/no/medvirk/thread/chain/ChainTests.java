package no.medvirk.thread.chain;

import static no.medvirk.thread.Shop.lacking;
import static no.medvirk.thread.Shop.thing;
import static no.medvirk.thread.Shop.to;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import no.medvirk.core.ThreadNode;
import no.medvirk.testing.Api;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.TenantWatch;
import no.medvirk.testing.Towns;
import no.medvirk.thread.Room;
import no.medvirk.thread.Shop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

@ModuleTest
class ChainTests {

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    @Autowired
    Shop shop;

    Room room;
    final ThreadNode service = thing("service", "Barnehageplass");
    final ThreadNode study = thing("study", "Hvorfor ringer foreldre?", to("concerns", service));
    final ThreadNode participant = thing("participant", "Deltaker 3", to("takes-part", study));
    final ThreadNode note = thing("note", "Intervju 2. mars", to("told-by", participant));
    final ThreadNode highlight = thing("highlight", "Utdrag · Deltaker 3", to("passage-of", note));
    final ThreadNode insight = thing("insight", "Foreldre vet ikke hvor søknaden er", to("rests-on", highlight));
    final ThreadNode need = thing("need", "Se hvor søknaden er", to("rests-on", insight));
    final ThreadNode journey = thing("journey", "Søke plass, i dag", to("delivers", service));
    final ThreadNode step = thing("step", "Venter på svar", to("part-of", journey), to("meets", need));
    final ThreadNode pain = thing("pain-point", "Ingen beskjed", to("part-of", step), to("rests-on", insight));
    final ThreadNode opportunity = thing("opportunity", "Vis saksgangen", to("answers", pain), to("answers", need));
    final ThreadNode planned = thing("journey", "Søke plass, ny", to("derived-from", journey), to("delivers", service));
    final ThreadNode plannedStep = thing("step", "Ser saksgangen", to("part-of", planned), to("meets", need));
    final ThreadNode initiative = thing("initiative", "Åpen saksgang", to("accepts", opportunity));
    final ThreadNode action = thing("action", "Ny arbeidsflyt", to("part-of", initiative), to("changes", plannedStep));
    final ThreadNode indicator = thing("indicator", "Andel som vet hvor søknaden er", to("measures", service));
    final ThreadNode benefit =
            thing("benefit", "Færre telefoner", to("part-of", initiative), to("measured-by", indicator));
    final ThreadNode measurement = thing("measurement", "62 % i mai", to("point-of", indicator));

    @BeforeEach
    void theRedThread() {
        room = Room.in(towns, api, shop);
    }

    private void showAll() {
        room.show(service);
        room.show(study, participant, note, highlight);
        room.show(insight);
        room.show(need);
        room.show(journey, step, pain);
        room.show(planned, plannedStep);
        room.show(opportunity);
        room.show(initiative, action, benefit);
        room.show(indicator, measurement);
    }

    @Test
    void fromAnInsightOneWalksToTheMeasuredBenefitAndToTheCitizensVoice() {
        showAll();
        long before = TenantWatch.statements();
        JsonNode chain = room.chain("insight", insight.id()).body();
        assertThat(TenantWatch.statements() - before).as("statements").isEqualTo(1);

        assertThat(titles(chain, "right"))
                .contains(
                        "Se hvor søknaden er",
                        "Venter på svar",
                        "Ingen beskjed",
                        "Vis saksgangen",
                        "Ser saksgangen",
                        "Åpen saksgang",
                        "Ny arbeidsflyt",
                        "Færre telefoner",
                        "Andel som vet hvor søknaden er",
                        "62 % i mai")
                .doesNotContain("Søke plass, i dag", "Barnehageplass");
        assertThat(titles(chain, "left"))
                .containsExactly(
                        "Utdrag · Deltaker 3",
                        "Intervju 2. mars",
                        "Deltaker 3",
                        "Hvorfor ringer foreldre?",
                        "Barnehageplass");
        assertThat(chain.at("/more").asBoolean()).isFalse();
    }

    @Test
    void aStepSaysWhichJourneyItIsAPartOf() {
        showAll();
        JsonNode chain = room.chain("need", need.id()).body();
        assertThat(StreamSupport.stream(chain.at("/right").spliterator(), false)
                        .filter(one -> one.at("/thing/kind").asString().equals("step"))
                        .map(one -> one.at("/within/nb").asString()))
                .containsExactlyInAnyOrder("Søke plass, i dag", "Søke plass, ny");
        assertThat(chain.at("/at").has("within")).as("a need stands alone").isFalse();
    }

    @Test
    void fromAMeasurementOneWalksBackToWhoToldIt() {
        showAll();
        JsonNode chain = room.chain("measurement", measurement.id()).body();
        assertThat(titles(chain, "left")).contains("Færre telefoner", "Åpen saksgang", "Deltaker 3", "Barnehageplass");
        assertThat(titles(chain, "right")).isEmpty();
        assertThat(StreamSupport.stream(chain.at("/links").spliterator(), false)
                        .map(link -> link.at("/left/kind").asString() + " "
                                + link.at("/relation").asString() + " "
                                + link.at("/right/kind").asString()))
                .contains(
                        "benefit measured-by indicator",
                        "indicator point-of measurement",
                        "pain-point answers opportunity");
    }

    @Test
    void whatIsPartOfANewJourneyLiesPastTheOpportunity() {
        showAll();
        JsonNode chain = room.chain("service", service.id()).body();
        assertThat(column(chain, "Ser saksgangen")).isEqualTo("new-journey");
        assertThat(column(chain, "Søke plass, ny")).isEqualTo("new-journey");
        assertThat(column(chain, "Venter på svar")).isEqualTo("journey");
        assertThat(column(chain, "Deltaker 3")).isEqualTo("voice");
    }

    @Test
    void whatIsGoneIsNoLongerInTheThreadAndWhatRestedOnItIsBroken() {
        showAll();
        room.remove(insight);
        JsonNode chain = room.chain("need", need.id()).body();
        assertThat(titles(chain, "left")).isEmpty();
        assertThat(chain.at("/at/broken").toString()).isEqualTo("[\"need-without-insight\"]");
        assertThat(room.reader().get("/thread/broken/need-without-insight").text("/items/0/title/nb"))
                .isEqualTo("Se hvor søknaden er");
    }

    @Test
    void whatARootNoLongerShowsIsGoneWithIt() {
        showAll();
        room.show(new ThreadNode(
                "initiative",
                initiative.id(),
                thing("x", "Åpnere saksgang").title(),
                null,
                "veikart/1",
                initiative.links(),
                Set.of()));
        assertThat(room.chain("benefit", benefit.id()).status()).isEqualTo(404);
        assertThat(room.reader()
                        .get("/thread/broken/initiative-without-benefit")
                        .text("/items/0/title/nb"))
                .isEqualTo("Åpnere saksgang");
    }

    @Test
    void anotherMunicipalitySeesNothingOfIt() {
        room.show(service);
        Room elsewhere = Room.in(towns, api, shop);
        assertThat(elsewhere.chain("service", service.id()).status()).isEqualTo(404);
        assertThat(room.chain("service", UUID.randomUUID()).problem()).isEqualTo("not-found");
        assertThat(room.chain("need", service.id()).status())
                .as("of another kind")
                .isEqualTo(404);
    }

    @Test
    void aWideThingShowsItsNearestAndSaysThatThereIsMore() {
        room.show(service);
        List<ThreadNode> notes = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            notes.add(thing("note", "Notat " + i, to("part-of", study)));
        }
        room.show(study, notes.toArray(ThreadNode[]::new));
        JsonNode chain = room.chain("service", service.id()).body();
        assertThat(titles(chain, "right")).hasSize(200).first().isEqualTo("Hvorfor ringer foreldre?");
        assertThat(chain.at("/more").asBoolean()).isTrue();
    }

    @Test
    void aCircleIsWalkedOnceRound() {
        ThreadNode child = thing("goal", "Trygge barn");
        ThreadNode parent = thing("goal", "Gode oppvekstvilkår", to("part-of", child));
        room.show(parent);
        room.show(new ThreadNode(
                "goal", child.id(), child.title(), null, "mal/1", List.of(to("part-of", parent)), Set.of()));
        JsonNode chain = room.chain("goal", child.id()).body();
        assertThat(titles(chain, "left")).contains("Gode oppvekstvilkår");
    }

    @Test
    void theListsAreWhatTheRuleSays() {
        Random random = new Random(7);
        List<ThreadNode> all = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String kind = List.of("insight", "need", "opportunity", "initiative", "indicator", "journey")
                    .get(i % 6);
            List<ThreadNode.Link> links = all.stream()
                    .filter(other -> random.nextInt(5) == 0)
                    .map(other -> to(List.of("rests-on", "answers", "part-of").get(random.nextInt(3)), other))
                    .toList();
            Set<String> lacks = new HashSet<>();
            List.of("evidence", "owner", "stale", "backstage", "follow-up").forEach(lack -> {
                if (random.nextInt(3) == 0) {
                    lacks.add(lack);
                }
            });
            ThreadNode one = lacking(
                    thing(kind, "Nr. " + i, links.toArray(ThreadNode.Link[]::new)), lacks.toArray(String[]::new));
            all.add(room.show(one));
        }
        all.subList(0, 4).forEach(room::remove);

        Set<String> byRule = new TreeSet<>();
        for (ThreadNode node : all.subList(4, all.size())) {
            room.chain(node.kind(), node.id())
                    .body()
                    .at("/at/broken")
                    .forEach(code -> byRule.add(code.asString() + " " + node.id()));
        }
        Set<String> byLists = new TreeSet<>();
        int counted = 0;
        for (JsonNode count : room.reader().get("/thread/broken").body()) {
            String code = count.at("/code").asString();
            counted += count.at("/count").asInt();
            String after = "";
            do {
                Api.Answer page = room.reader().get("/thread/broken/" + code + "?limit=2" + after);
                page.body()
                        .at("/items")
                        .forEach(item -> byLists.add(code + " " + item.at("/id").asString()));
                after = page.text("/next") == null ? "" : "&after=" + page.text("/next");
            } while (!after.isEmpty());
        }
        assertThat(byLists).isEqualTo(byRule).isNotEmpty().hasSize(counted);
    }

    @Test
    void thereAreListsOfTheKnownKindsAlone() {
        assertThat(room.reader().get("/thread/broken").body()).hasSize(BrokenLink.values().length);
        assertThat(room.reader()
                        .get("/thread/broken/journey-not-followed-up")
                        .body()
                        .at("/items"))
                .isEmpty();
        assertThat(room.reader().get("/thread/broken/no-such").status()).isEqualTo(404);
    }

    @Test
    void builtAnewTheThreadIsAsItWasKept() {
        showAll();
        room.remove(need);
        Set<String> kept = room.content();
        Api.Answer built = api.asOperator().send(HttpMethod.PUT, "/thread", request -> {});
        assertThat(built.status()).isEqualTo(200);
        assertThat(built.body().at("/nodes").asInt()).isPositive();
        assertThat(room.content()).isEqualTo(kept).hasSizeGreaterThan(30);
        assertThat(room.reader().send(HttpMethod.PUT, "/thread", request -> {}).status())
                .isIn(404, 405);
    }

    private static List<String> titles(JsonNode chain, String side) {
        return StreamSupport.stream(chain.at("/" + side).spliterator(), false)
                .map(step -> step.at("/thing/title/nb").asString())
                .toList();
    }

    private static String column(JsonNode chain, String title) {
        return StreamSupport.stream(chain.at("/right").spliterator(), false)
                .filter(step -> step.at("/thing/title/nb").asString().equals(title))
                .map(step -> step.at("/column").asString())
                .collect(Collectors.joining());
    }
}
