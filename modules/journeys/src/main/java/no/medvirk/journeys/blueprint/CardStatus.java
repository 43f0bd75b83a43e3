package no.medvirk.journeys.blueprint;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A card's status follows its evidence: the strongest finding that speaks for it and still stands. What is contradicted alone, or has
 * lost all that spoke for it, is assumed. Only where there is no evidence does it count what somebody has set by hand.
 */
public final class CardStatus {

    private CardStatus() {}

    /**
     * A finding on a card.
     *
     * @param level how well it stands, null when it is withdrawn
     */
    public record Ground(Stance stance, @Nullable Evidence level) {}

    /** What the evidence makes of the card, null when it has none. */
    public static @Nullable Evidence standing(Collection<Ground> evidence) {
        if (evidence.isEmpty()) {
            return null;
        }
        return evidence.stream()
                .filter(ground -> ground.stance() == Stance.FOR)
                .map(Ground::level)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(Evidence.ASSUMED);
    }

    /** How we know what the card says, by its evidence or else by hand. */
    public static Evidence of(@Nullable Evidence standing, Evidence byHand) {
        return standing == null ? byHand : standing;
    }
}
