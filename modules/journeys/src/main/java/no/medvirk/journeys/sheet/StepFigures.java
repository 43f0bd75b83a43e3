package no.medvirk.journeys.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.medvirk.journeys.blueprint.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A step's times and share while its rows are read. Times of several rows add up; as soon as one of them cannot be read the step's
 * time is unknown, and the texts it was made of are handed back as notes, since a sum without one of its parts would be wrong.
 */
final class StepFigures {
    private final String name;
    private final Map<Meaning, Integer> known = new EnumMap<>(Meaning.class);
    private final Map<Meaning, List<String>> texts = new EnumMap<>(Meaning.class);
    private final Set<Meaning> faulty = EnumSet.noneOf(Meaning.class);

    StepFigures(String name) {
        this.name = name;
    }

    /** The rule that the text breaks, if any; {@code asNotes} takes the texts that no figure holds any more. */
    Optional<String> read(Meaning meaning, String text, String heading, List<String> asNotes) {
        Optional<String> rule = rule(
                meaning,
                meaning == Meaning.FREQUENCY ? Units.percent(text, heading) : Units.minutes(text, meaning, heading));
        List<String> sources = texts.computeIfAbsent(meaning, _ -> new ArrayList<>());
        sources.add(heading + ": " + text);
        if (rule.isPresent()) {
            faulty.add(meaning);
        }
        if (faulty.contains(meaning)) {
            known.remove(meaning);
            asNotes.addAll(sources);
            sources.clear();
        }
        return rule;
    }

    private Optional<String> rule(Meaning meaning, Units.Reading reading) {
        return switch (reading) {
            case Units.Known(int value) -> keep(meaning, value);
            case Units.Unknown _ -> Optional.empty();
            case Units.Faulty(String rule) -> Optional.of(rule);
        };
    }

    private Optional<String> keep(Meaning meaning, int value) {
        Integer before = known.get(meaning);
        if (meaning == Meaning.FREQUENCY) {
            known.put(meaning, value);
            return before == null || before == value ? Optional.empty() : Optional.of("differs");
        }
        int sum = value + (before == null ? 0 : before);
        known.put(meaning, sum);
        int most = meaning == Meaning.TOUCH_TIME ? Limits.TOUCH_MINUTES : Limits.WAITING_MINUTES;
        return sum > most ? Optional.of("range") : Optional.empty();
    }

    JourneySheet.Step step() {
        return new JourneySheet.Step(
                name, figure(Meaning.TOUCH_TIME), figure(Meaning.WAITING_TIME), figure(Meaning.FREQUENCY));
    }

    private @Nullable Integer figure(Meaning meaning) {
        return known.get(meaning);
    }
}
