package no.medvirk.journeys.experience;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.List;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.Evidence;
import no.medvirk.journeys.blueprint.Stance;
import org.jspecify.annotations.Nullable;

/**
 * EC-1, the weights: a claim weighs by what it rests on. Better known never weighs less. A word without a finding weighs no more than a
 * single quote; what has lost all that spoke for it weighs as an assumption; what is spoken against, and by nothing for, weighs nothing.
 */
public enum ClaimWeight implements Coded {
    MEASURED(8),
    OBSERVED(6),
    REPORTED(4),
    SINGLE_QUOTE(2),
    BY_HAND(2),
    ASSUMED(1),
    CONTRADICTED(0);

    private final int weight;

    ClaimWeight(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    /** Whether it is drawn as an assumption. */
    boolean assumed() {
        return this == ASSUMED;
    }

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }

    /** What a claim rests on. @param level null when it is withdrawn @param quote whether it is one highlight, and no insight */
    record Ground(Stance stance, @Nullable Evidence level, boolean quote) {}

    /** @param byHand how somebody has said that it is known; counts only where there is no evidence */
    static ClaimWeight of(Collection<Ground> evidence, Evidence byHand) {
        if (evidence.isEmpty()) {
            return byHand == Evidence.ASSUMED ? ASSUMED : BY_HAND;
        }
        List<Ground> standing = evidence.stream()
                .filter(one -> one.level() != null && one.level() != Evidence.ASSUMED)
                .toList();
        List<Ground> speaking =
                standing.stream().filter(one -> one.stance() == Stance.FOR).toList();
        if (speaking.isEmpty()) {
            return standing.isEmpty() ? ASSUMED : CONTRADICTED;
        }
        if (speaking.size() == 1 && speaking.getFirst().quote()) {
            return SINGLE_QUOTE;
        }
        return speaking.stream()
                .map(one -> valueOf(String.valueOf(one.level())))
                .min(java.util.Comparator.naturalOrder())
                .orElse(ASSUMED);
    }
}
