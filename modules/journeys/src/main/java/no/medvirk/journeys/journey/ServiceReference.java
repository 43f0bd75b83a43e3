package no.medvirk.journeys.journey;

import java.util.Map;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * The public service that a journey delivers.
 *
 * @param name that the catalogue gives it now; null when it lies in the catalogue's trash, or is gone
 */
public record ServiceReference(ServiceId id, @Nullable LocalText name) {

    static @Nullable ServiceReference of(@Nullable ServiceId id, Map<ServiceId, LocalText> names) {
        return id == null ? null : new ServiceReference(id, names.get(id));
    }
}
