package no.medvirk.local.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleTests {
    private static final Set<String> CHANNELS = Set.of(
            "service-bureau",
            "telephone",
            "e-mail",
            "mail",
            "homepage",
            "online-service",
            "mobile-app",
            "client-location",
            "assistant",
            "digital-tv",
            "fax");
    private static final List<String> STANDARD_LANES = List.of(
            "physical-evidence",
            "user-actions",
            "touchpoints",
            "experience",
            "pain-points",
            "opportunities",
            "frontstage",
            "backstage",
            "support",
            "systems",
            "unit",
            "notes");
    private static final Set<String> ENGINE_FIELDS =
            Set.of("performer", "unit", "system", "automation", "decision", "dataSource", "trigger", "mandate");
    private static final Set<String> ENGINE = Set.of("frontstage", "backstage", "support");
    private static final Set<String> STATUSES = Set.of("measured", "observed", "reported", "assumed");

    private static final Pattern BOKMAL = giveAways(
            "ikke|hvordan|hva|hvor|hvem|hvis|\\w*tjeneste\\w*|bruker|brukere|noe|noen|"
                    + "søke|søker|fra|mer|en|et|jeg|dere|de|bare|gjør|gjøre|kommer|uke|uker|\\w*skole\\w*|hjem|hjemme\\w*|selv|første|"
                    + "bygge|bygger|byggesak\\w*|enhet|ansatte?|virksomhet|\\w*mulighet\\w*|opplevelse|nødvendig\\w*|boliger?|saksbehandler");
    private static final Pattern NYNORSK = giveAways(
            "ikkje|korleis|kva|kvar|kven|viss|\\w*teneste\\w*|brukar|noko|nokon|søkje|søkjer|frå|"
                    + "meir|ein|eit|eg|dykk|dei|berre|gjer|kjem|veke|\\w*skule\\w*|heim|heime\\w*|sjølv|fyrste|byggje|byggjer|eining|\\w*moglegheit\\w*");

    static List<Example> examples() {
        return Example.all();
    }

    static Stream<Journey> journeys() {
        return examples().stream().flatMap(ExampleTests::journeysOf);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsNamedIsThere(Example example) {
        var units = example.units().stream().map(Example.Unit::name).toList();
        var systems = names(example.systems());
        var roles = names(example.roles());
        for (int i = 0; i < units.size(); i++) {
            var parent = example.units().get(i).parent();
            if (parent != null) assertThat(units.subList(0, i)).contains(parent);
        }
        for (var service : example.services()) {
            assertThat(units).contains(service.responsibleUnit()).containsAll(service.units());
            assertThat(systems).containsAll(service.systems());
            assertThat(roles).containsAll(service.roles());
            assertThat(CHANNELS).containsAll(service.channels());
            assertThat(service.themes()).isNotEmpty().allMatch(uri -> isInLos(uri, "tema"));
            if (service.lifeEvent() != null)
                assertThat(isInLos(service.lifeEvent(), "hendelse")).isTrue();
        }
        var services = example.services().stream().map(example::nameOf).toList();
        assertThat(Stream.of(units, systems, roles, services).flatMap(List::stream))
                .doesNotHaveDuplicates();
        journeysOf(example).forEach(journey -> assertThat(services).contains(journey.service()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theJourneysNameUnitsAndSystemsOfTheCatalogue(Example example) {
        var units = example.units().stream().map(Example.Unit::name).toList();
        var systems = names(example.systems());
        for (var card : cards(journeysOf(example))) {
            if (card.fields().get("unit") instanceof String unit)
                assertThat(units).contains(unit);
            if (card.fields().get("system") instanceof String system)
                assertThat(systems).contains(system);
        }
        for (var step : steps(journeysOf(example))) {
            step.cards()
                    .getOrDefault("unit", List.of())
                    .forEach(card -> assertThat(units).contains(card.text()));
            step.cards()
                    .getOrDefault("systems", List.of())
                    .forEach(card -> assertThat(systems).contains(card.text()));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void thePeopleHaveEveryRoleAndOneBelongsToBoth(Example example) {
        assertThat(example.people().getFirst().role()).isEqualTo("tenant-admin");
        assertThat(example.people()).extracting(Example.Person::role).contains("contributor", "reader");
        assertThat(example.people()).filteredOn(Example.Person::also).hasSize(1);
        var writers = example.people().stream()
                .filter(person -> !person.role().equals("reader"))
                .map(Example.Person::email)
                .toList();
        for (var step : steps(journeysOf(example))) {
            step.remarks().forEach(comment -> assertThat(writers).contains(comment.author()));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void oneJourneyIsAFullBlueprintWithItsComments(Example example) {
        var full = journeysOf(example)
                .filter(journey -> kinds(journey).equals(STANDARD_LANES))
                .toList();
        assertThat(full).hasSize(1);
        assertThat(full.getFirst().phases()).hasSizeBetween(4, 5);
        assertThat(full.getFirst().steps()).hasSizeBetween(8, 10);
        assertThat(cards(full.stream()).size()).isGreaterThanOrEqualTo(90);
        assertThat(full.getFirst().steps().stream().flatMap(step -> step.remarks().stream()))
                .extracting(Journey.Comment::resolved)
                .containsExactlyInAnyOrder(true, false);
        assertThat(full.getFirst().steps()).anyMatch(step -> !step.cards().containsKey("experience"));
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void everyCardFitsItsLane(Journey journey) {
        assertThat(kinds(journey)).doesNotHaveDuplicates();
        for (var step : journey.steps()) {
            step.cards().forEach((lane, cards) -> {
                assertThat(kinds(journey)).contains(lane);
                cards.forEach(card -> assertFits(journey, lane, card));
                if (lane.equals("experience")) {
                    assertThat(cards)
                            .extracting(card -> card.fields().get("whose"))
                            .doesNotHaveDuplicates();
                }
            });
            step.remarks().forEach(comment -> assertThat(kinds(journey)).contains(comment.lane()));
        }
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void theTextsStayWithinTheLimits(Journey journey) {
        assertThat(journey.title()).hasSizeBetween(1, 200);
        journey.lanes().forEach(lane -> assertThat(lane.label()).hasSizeBetween(1, 120));
        journey.phases().forEach(phase -> assertThat(phase.name()).hasSizeBetween(1, 120));
        journey.steps().forEach(step -> assertThat(step.name()).hasSizeBetween(1, 120));
        cards(Stream.of(journey)).forEach(card -> assertThat(card.text()).hasSizeBetween(1, 1000));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachMunicipalityWritesItsOwnStandard(Example example) {
        var foreign = example.language().equals("nn") ? BOKMAL : NYNORSK;
        assertThat(texts(example))
                .hasSizeGreaterThan(250)
                .noneMatch(text -> foreign.matcher(text).find());
    }

    @Test
    void theGiveAwayWordsGiveAway() {
        assertThat(BOKMAL.matcher("Du kan søke når som helst").find()).isTrue();
        assertThat(NYNORSK.matcher("Her kan du søkje").find()).isTrue();
        assertThat(BOKMAL.matcher("Søkjer på nettet etter rettleiing").find()).isFalse();
    }

    private static boolean isInLos(String uri, String kind) {
        return uri.startsWith("https://psi.norge.no/los/" + kind + "/")
                && Example.los().contains("rdf:about=\"" + uri + "\"");
    }

    private static void assertFits(Journey journey, String lane, Journey.Card card) {
        assertThat(STATUSES).contains(card.status() == null ? "observed" : card.status());
        assertThat(ENGINE_FIELDS.stream().anyMatch(card.fields()::containsKey))
                .as(card.text())
                .isEqualTo(ENGINE.contains(lane));
        assertThat(card.fields().containsKey("channel")).as(card.text()).isEqualTo(lane.equals("touchpoints"));
        assertThat(card.fields().containsKey("weight") && card.rootCause() != null)
                .as(card.text())
                .isEqualTo(lane.equals("pain-points"));
        assertThat(card.fields().keySet().containsAll(Set.of("felt", "whose")))
                .as(card.text())
                .isEqualTo(lane.equals("experience"));
        if (card.fields().get("channel") instanceof String channel)
            assertThat(CHANNELS).contains(channel);
        if (card.fields().get("felt") instanceof Number felt)
            assertThat(felt.doubleValue()).isBetween(-2.0, 2.0);
        if (card.fields().get("weight") instanceof Integer weight)
            assertThat(weight).isBetween(1, 5);
        if (card.rootCause() != null) assertThat(kinds(journey)).contains(card.rootCause());
        if (card.fields().get("automation") instanceof String automation)
            assertThat(automation).isIn("manual", "assisted", "automatic");
    }

    private static List<String> texts(Example example) {
        var texts = new ArrayList<String>();
        example.units().forEach(unit -> texts.add(unit.name()));
        Stream.of(example.systems(), example.roles()).flatMap(List::stream).forEach(each -> {
            texts.add(each.name());
            texts.add(each.description());
        });
        for (var service : example.services()) {
            texts.add(String.valueOf(service.name().get(example.language())));
            texts.add(String.valueOf(service.description().get(example.language())));
            texts.add(service.purpose());
            texts.addAll(service.targetGroups());
        }
        journeysOf(example).forEach(journey -> addTexts(journey, texts));
        return texts;
    }

    private static void addTexts(Journey journey, List<String> texts) {
        texts.add(journey.title());
        texts.add(String.valueOf(journey.perspective()));
        journey.lanes().forEach(lane -> texts.add(lane.label()));
        journey.phases().forEach(phase -> texts.add(phase.name()));
        for (var step : journey.steps()) {
            texts.add(step.name());
            step.remarks().forEach(comment -> texts.add(comment.text()));
        }
        for (var card : cards(Stream.of(journey))) {
            texts.add(card.text());
            card.fields().values().forEach(value -> texts.add(String.valueOf(value)));
        }
    }

    private static Pattern giveAways(String words) {
        return Pattern.compile(
                "\\b(" + words + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static Stream<Journey> journeysOf(Example example) {
        return example.journeys().stream().map(example::journey);
    }

    private static List<Journey.Step> steps(Stream<Journey> journeys) {
        return journeys.flatMap(journey -> journey.steps().stream()).toList();
    }

    private static List<Journey.Card> cards(Stream<Journey> journeys) {
        return steps(journeys).stream()
                .flatMap(step -> step.cards().values().stream().flatMap(List::stream))
                .toList();
    }

    private static List<String> kinds(Journey journey) {
        return journey.lanes().stream().map(Journey.Lane::kind).toList();
    }

    private static List<String> names(List<Example.Described> things) {
        return things.stream().map(Example.Described::name).toList();
    }
}
