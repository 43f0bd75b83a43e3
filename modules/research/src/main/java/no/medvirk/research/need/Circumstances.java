package no.medvirk.research.need;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import no.medvirk.core.Municipalities;
import org.springframework.stereotype.Component;

/** The moment in which a need is written, and the language that its municipality writes. */
@Component
record Circumstances(Municipalities municipalities, Clock clock) {

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    String language() {
        return municipalities.current().language();
    }
}
