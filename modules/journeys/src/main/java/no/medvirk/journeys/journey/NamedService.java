package no.medvirk.journeys.journey;

import java.util.Map;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.LocalText;
import org.jspecify.annotations.Nullable;

/** The public service that a journey belongs to, with the name that the catalogue gives it now. */
public record NamedService(ServiceId id, LocalText name) {

    /** Nothing when the catalogue does not know it any more. */
    static @Nullable NamedService of(@Nullable ServiceId id, Map<ServiceId, LocalText> names) {
        LocalText name = id == null ? null : names.get(id);
        return id == null || name == null ? null : new NamedService(id, name);
    }
}
