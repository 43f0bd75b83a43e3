package no.medvirk.journeys.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column of a sheet can be; an unknown column is a note, only a person can choose to ignore it. */
enum Meaning {
    PERFORMER(true),
    ACTION(false),
    CHANNEL(false),
    SYSTEM(false),
    UNIT(false),
    PHASE(true),
    STEP(false),
    TOUCH_TIME(true),
    WAITING_TIME(true),
    FREQUENCY(true),
    PAIN_POINT(false),
    OPPORTUNITY(false),
    FEELING(false),
    AUTOMATION(true),
    NOTE(false),
    IGNORE(false);

    private final boolean single;

    Meaning(boolean single) {
        this.single = single;
    }

    /** At most one column can be this: a second one would contradict it. */
    boolean single() {
        return single;
    }

    /** As in JSON: {@code touch-time}. */
    String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static Optional<Meaning> of(String code) {
        return Arrays.stream(values())
                .filter(meaning -> meaning.code().equals(code))
                .findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Meaning::code).toList();
    }
}
