package no.medvirk.local.world;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an example journey rests on and becomes, as its JSON file tells it: things are named by their texts.
 *
 * @param journey the title of today's journey
 */
record Grounds(String journey, List<Attached> evidence, List<Met> met, List<Answer> answers, List<Target> targets) {

    /** An insight on a card. @param stance for or against */
    record Attached(String card, String insight, String stance) {}

    /** A need that a step meets. @param need what is wanted, in its own words */
    record Met(String step, String need) {}

    /** An opportunity with the pain point and the needs that it answers. */
    record Answer(
            String opportunity, String painPoint, @Nullable String capability, List<String> needs) {}

    /** A new journey, and what is changed in it. */
    record Target(String title, @Nullable String startsOn, List<Change> changes) {}

    /**
     * One change of the new journey: a step or a card that gets other values, that goes, that takes in another step, or that is new.
     *
     * @param merge the step that goes into {@code step}
     * @param add the name of a new step after {@code step}
     */
    record Change(
            @Nullable String step,
            @Nullable String card,
            @Nullable Boolean remove,
            @Nullable String merge,
            @Nullable String add,
            @Nullable Map<String, Object> set) {}
}
