package no.medvirk.journeys.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.LaneKind;
import org.jspecify.annotations.Nullable;

/** Journeys within the limits, with texts that have troubled spreadsheets before. */
record RandomJourney(Random random) {
    static final List<String> CHANNELS = List.of(
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
    private static final List<String> BITS = List.of(
            "=1+1",
            "+",
            "-",
            "@",
            "\t",
            "\n",
            "\r",
            "\r\n",
            " ",
            "'",
            "\"",
            ";",
            "0,5",
            "00123",
            "1e5",
            "_x000D_",
            "_x0041_",
            "&amp;",
            "<b>",
            "æøå",
            "é",
            "🙂",
            "漢",
            "#REF!",
            "SANN",
            "25.11.2026",
            "x".repeat(40),
            "\u00a0",
            "%");

    JourneySheet journey() {
        List<JourneySheet.Phase> phases = times(
                1 + random.nextInt(5), () -> new JourneySheet.Phase(text(), times(random.nextInt(5), this::step)));
        int steps = phases.stream().mapToInt(phase -> phase.steps().size()).sum();
        List<JourneySheet.Lane> lanes =
                times(1 + random.nextInt(9), () -> new JourneySheet.Lane(one(Coded.codes(LaneKind.class)), text()));
        List<JourneySheet.Card> cards = times(steps == 0 ? 0 : random.nextInt(80), () -> card(steps, lanes.size()));
        return new JourneySheet(
                text(),
                maybe(this::text),
                one(List.of("draft", "review", "current", "archived")),
                phases,
                lanes,
                cards,
                arrows(cards.size()));
    }

    private List<JourneySheet.Arrow> arrows(int cards) {
        return times(cards < 2 ? 0 : random.nextInt(30), () -> {
                    int from = random.nextInt(cards);
                    int to = (from + 1 + random.nextInt(cards - 1)) % cards;
                    return new JourneySheet.Arrow(
                            from, to, one(List.of("flow", "handoff", "message")), maybe(this::text));
                })
                .stream()
                .collect(Collectors.toMap(
                        arrow -> List.of(arrow.fromIndex(), arrow.toIndex()),
                        arrow -> arrow,
                        (one, same) -> one,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private JourneySheet.Step step() {
        return new JourneySheet.Step(
                text(),
                maybe(() -> random.nextInt(525_601)),
                maybe(() -> random.nextInt(5_256_001)),
                maybe(() -> random.nextInt(101)));
    }

    private JourneySheet.Card card(int steps, int lanes) {
        return new JourneySheet.Card(
                random.nextInt(steps),
                random.nextInt(lanes),
                text(),
                one(List.of("measured", "observed", "reported", "assumed")),
                maybe(() -> one(CHANNELS)),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                maybe(() -> one(List.of("manual", "assisted", "automatic"))),
                maybe(() -> 1 + random.nextInt(5)),
                maybe(() -> random.nextInt(lanes)),
                maybe(() -> (random.nextInt(41) - 20) / 10.0),
                maybe(this::text),
                new JourneySheet.Production(
                        maybe(() -> one(List.of("none", "rule", "discretion"))),
                        maybe(() -> one(List.of("reused", "from-user", "rekeyed"))),
                        maybe(() -> one(List.of("user", "batch", "event", "proactive"))),
                        maybe(this::text),
                        maybe(this::text)));
    }

    private String text() {
        return String.join("", times(1 + random.nextInt(3), () -> one(BITS)));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private static <T> List<T> times(int count, Supplier<T> value) {
        List<T> list = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            list.add(value.get());
        }
        return list;
    }
}
