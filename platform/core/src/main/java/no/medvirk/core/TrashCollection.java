package no.medvirk.core;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a night, municipality by municipality: what has lain in the trash for its time is gone. */
@Component
class TrashCollection {

    private static final Logger log = LoggerFactory.getLogger(TrashCollection.class);

    private final Municipalities municipalities;
    private final List<Trash> trashes;
    private final Clock clock;

    TrashCollection(Municipalities municipalities, List<Trash> trashes, Clock clock) {
        this.municipalities = municipalities;
        this.trashes = trashes;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 3 * * *", zone = "Europe/Oslo")
    void collect() {
        Instant before = clock.instant().minus(Trash.KEPT);
        for (TenantId tenant : municipalities.ids()) {
            for (Trash trash : trashes) {
                empty(tenant, trash, before);
            }
        }
    }

    // One municipality's failure must not keep the others' things beyond their time.
    private static void empty(TenantId tenant, Trash trash, Instant before) {
        try {
            int gone = Tenant.call(tenant, () -> trash.empty(before));
            log.info("trash: {} gone for good in {}", gone, tenant.value());
        } catch (RuntimeException e) {
            log.error("trash: not emptied in {}", tenant.value(), e);
        }
    }
}
