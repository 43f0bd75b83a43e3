package no.medvirk.core;

import java.util.UUID;

/**
 * A thing is no longer as it was: made, changed, put in the trash, taken back or gone. Told by {@link History} for whatever it records.
 *
 * @param kind as the history calls it, such as {@code service}
 */
public record ThingChanged(TenantId tenant, String kind, UUID id) implements TenantEvent {}
