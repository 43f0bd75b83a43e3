package no.medvirk.journeys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The time, which a test may put forward and must put back. */
@Component
@Primary
public class ClockDouble extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    public void putForward(Duration by) {
        ahead = by;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("UTC");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
