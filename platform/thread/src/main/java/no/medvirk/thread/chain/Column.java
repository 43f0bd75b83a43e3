package no.medvirk.thread.chain;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;

/** Where along the red thread a thing lies, from left to right. */
enum Column {
    GROUND,
    VOICE,
    INSIGHT,
    NEED,
    JOURNEY,
    OPPORTUNITY,
    NEW_JOURNEY,
    INITIATIVE,
    BENEFIT,
    INDICATOR,
    MEASUREMENT,
    SHARED;

    private static final Map<String, Column> BY_KIND = Map.ofEntries(
            Map.entry("goal", GROUND),
            Map.entry("service", GROUND),
            Map.entry("study", VOICE),
            Map.entry("participant", VOICE),
            Map.entry("note", VOICE),
            Map.entry("highlight", VOICE),
            Map.entry("insight", INSIGHT),
            Map.entry("need", NEED),
            Map.entry("journey", JOURNEY),
            Map.entry("step", JOURNEY),
            Map.entry("card", JOURNEY),
            Map.entry("pain-point", JOURNEY),
            Map.entry("opportunity", OPPORTUNITY),
            Map.entry("initiative", INITIATIVE),
            Map.entry("action", INITIATIVE),
            Map.entry("benefit", BENEFIT),
            Map.entry("indicator", INDICATOR),
            Map.entry("baseline", INDICATOR),
            Map.entry("measurement", MEASUREMENT),
            Map.entry("contribution", SHARED),
            Map.entry("comparison", SHARED));

    /** Of a kind that nobody has told of, the ground. */
    static Column of(String kind) {
        return BY_KIND.getOrDefault(kind, GROUND);
    }

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
