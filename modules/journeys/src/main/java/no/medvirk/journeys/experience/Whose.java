package no.medvirk.journeys.experience;

import no.medvirk.journeys.PersonaId;
import no.medvirk.journeys.blueprint.LaneId;
import org.jspecify.annotations.Nullable;

/** Whose line a claim belongs to: its persona's, or else that of the words. */
record Whose(
        LaneId lane, @Nullable PersonaId persona, @Nullable String words) {

    static Whose of(LaneId lane, @Nullable PersonaId persona, @Nullable String words) {
        return new Whose(lane, persona, persona == null ? words : null);
    }
}
