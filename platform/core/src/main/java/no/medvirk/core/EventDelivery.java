package no.medvirk.core;

import java.time.Duration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A fact whose listener failed, or was stopped in the middle, is told again until it is heard. */
@Component
class EventDelivery {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

    // after an outage there may be many; those of now must have their connections too
    private static final int AT_ONCE = 100;

    private final IncompleteEventPublications waiting;

    EventDelivery(IncompleteEventPublications waiting) {
        this.waiting = waiting;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void tellAgain() {
        waiting.resubmitIncompletePublications(
                ResubmissionOptions.defaults().withMinAge(LONG_ENOUGH).withBatchSize(AT_ONCE));
    }
}
