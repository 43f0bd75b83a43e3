package no.medvirk.journeys.sheet;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Limits;
import no.medvirk.journeys.cjml.Cjml;
import no.medvirk.journeys.cjml.CjmlRefused;

/** Proposes a journey from a planned one in a CJML file, as {@link SheetImport} does from sheets: of several, one is chosen by name. */
final class CjmlImport {

    private static final int ACTORS = 500;

    private final Supplier<UUID> ids;
    private final Instant now;
    private final Words words;

    CjmlImport(Supplier<UUID> ids, Instant now, String language) {
        this.ids = ids;
        this.now = now;
        words = Words.in(language);
    }

    Proposal propose(Cjml.Read read, Choices choices, Map<String, String> remembered) {
        SheetImport.check(choices);
        Map<String, Cjml.Journey> planned = planned(read.file());
        String name = choices.sheet() == null ? planned.keySet().iterator().next() : choices.sheet();
        Cjml.Journey journey = planned.get(name);
        if (journey == null) {
            throw new SheetRefused("unknown", choices.sheet());
        }
        if (journey.touchpoints().isEmpty()) {
            throw SheetRefused.because("empty");
        }
        if (journey.actors().size() > ACTORS) {
            throw new CjmlRefused("actors", ACTORS);
        }
        String title = SheetImport.title(choices).orElse(Texts.cut(Texts.oneLine(name), Limits.TITLE));
        boolean exact = CjmlToJourney.isExact(journey) && fits(journey);
        if (!exact && journey.touchpoints().size() > Limits.STEPS) {
            throw new CjmlRefused("touchpoints", Limits.STEPS);
        }
        CjmlToJourney others = new CjmlToJourney(journey, lanes(journey, choices), remembered, words);
        Assembly.Made made = Assembly.of(exact ? CjmlToJourney.exact(journey, title) : others.read(title), ids, now);
        return new Proposal(
                List.copyOf(planned.keySet()),
                name,
                false,
                1,
                title,
                List.of(),
                Meaning.codes(),
                exact ? List.of() : others.performers().all(),
                List.of(),
                Stream.concat(
                                read.passedOver().stream()
                                        .map(element -> new Proposal.Fault(0, null, "element", element)),
                                others.faults().stream())
                        .toList(),
                made.document(),
                made.operations());
    }

    private static boolean fits(Cjml.Journey journey) {
        long steps = journey.touchpoints().stream()
                .map(one -> Objects.requireNonNull(one.trace()).id())
                .distinct()
                .count();
        if (steps > Limits.STEPS || journey.touchpoints().size() > Limits.CARDS / 2) {
            throw new CjmlRefused("touchpoints", Limits.STEPS);
        }
        return journey.phases().size() <= Limits.PHASES && journey.lanes().size() <= Limits.LANES;
    }

    /** By title, or else by id; those called the same get a number. */
    private Map<String, Cjml.Journey> planned(Cjml file) {
        Map<String, Cjml.Journey> planned = new LinkedHashMap<>();
        for (Cjml.Journey journey : file.journeys()) {
            if (!journey.actual()) {
                String title = Objects.requireNonNullElse(journey.title(), journey.id());
                String name = title.isBlank() ? words.get("untitled") : title;
                planned.put(planned.containsKey(name) ? name + " (" + (planned.size() + 1) + ")" : name, journey);
            }
        }
        if (planned.isEmpty()) {
            throw new CjmlRefused("no-planned", null);
        }
        return planned;
    }

    /** An end user is a user, unless somebody chooses otherwise. */
    private static Map<String, String> lanes(Cjml.Journey journey, Choices choices) {
        Map<String, String> lanes = new HashMap<>();
        journey.actors().stream()
                .filter(Cjml.Actor::endUser)
                .forEach(actor -> lanes.put(actor.called(), LaneKind.USER_ACTIONS.code()));
        lanes.putAll(Objects.requireNonNullElse(choices.lanes(), Map.of()));
        return lanes;
    }
}
