package no.medvirk.journeys.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of lanes in their standard order, top to bottom. */
enum LaneKind {
    PHYSICAL_EVIDENCE,
    USER_ACTIONS,
    TOUCHPOINTS,
    EXPERIENCE,
    PAIN_POINTS,
    OPPORTUNITIES,
    FRONTSTAGE,
    BACKSTAGE,
    SUPPORT,
    SYSTEMS,
    UNIT,
    NOTES,
    OWN;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its cards say who does it, where, with what and how. */
    boolean isEngine() {
        return this == FRONTSTAGE || this == BACKSTAGE || this == SUPPORT;
    }

    static Optional<LaneKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(LaneKind::code).toList();
    }
}
