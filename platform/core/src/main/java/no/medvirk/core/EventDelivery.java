package no.medvirk.core;

import java.time.Duration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A fact whose listener failed, or was stopped in the middle, is told again until it is heard. */
@Component
class EventDelivery {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

    private final IncompleteEventPublications waiting;

    EventDelivery(IncompleteEventPublications waiting) {
        this.waiting = waiting;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void tellAgain() {
        waiting.resubmitIncompletePublicationsOlderThan(LONG_ENOUGH);
    }
}
