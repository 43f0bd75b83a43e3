package no.medvirk.journeys.lint;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding as it is told, and kept so that it can still be told when what it is about is gone. */
record Told(
        Check check,
        Weight weight,
        @Nullable Place step,
        @Nullable Place card,
        Map<String, String> facts) {

    /** A step or a card, by its name or its text. */
    record Place(UUID id, String name) {}

    static Told of(Observed found, Drawing drawing) {
        Place step = found.step() == null
                ? null
                : drawing.step(found.step())
                        .map(one -> new Place(one.id().value(), one.name()))
                        .orElse(null);
        Place card = drawing.card(found.card())
                .map(one -> new Place(one.id().value(), one.text()))
                .orElse(null);
        return new Told(found.check(), found.weight(), step, card, found.facts());
    }
}
