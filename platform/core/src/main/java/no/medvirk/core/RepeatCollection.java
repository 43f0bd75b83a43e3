package no.medvirk.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once an hour, municipality by municipality: a message is known again for a day, and its answer kept no longer. */
@Component
class RepeatCollection {

    private static final Logger log = LoggerFactory.getLogger(RepeatCollection.class);
    private static final Duration KEPT = Duration.ofDays(1);

    private final Municipalities municipalities;
    private final Repeats repeats;
    private final Clock clock;

    RepeatCollection(Municipalities municipalities, Repeats repeats, Clock clock) {
        this.municipalities = municipalities;
        this.repeats = repeats;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 * * * *", zone = "Europe/Oslo")
    void collect() {
        Instant before = clock.instant().minus(KEPT);
        for (TenantId tenant : municipalities.ids()) {
            try {
                Tenant.call(tenant, () -> repeats.forget(before));
            } catch (RuntimeException e) {
                log.error("answers are kept too long in {}", tenant.value(), e);
            }
        }
    }
}
