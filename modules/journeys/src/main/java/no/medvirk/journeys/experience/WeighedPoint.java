package no.medvirk.journeys.experience;

import java.util.Collection;
import no.medvirk.journeys.CardId;
import org.jspecify.annotations.Nullable;

/**
 * EC-1: what claims make of a step, the mean of what was felt, weighed by {@link ClaimWeight}. Where nothing weighs anything there is no
 * point: a gap stays a gap, and is never zero.
 *
 * @param value from −2 to 2; null when there is none
 * @param weight of all that counts
 * @param assumed whether it rests on assumptions alone
 */
record WeighedPoint(@Nullable Double value, int weight, boolean assumed) {

    /** The rule set, for whoever compares curves of different years. */
    static final String RULES = "EC-1";

    /** @param tenths what was felt, from −20 to 20 */
    record Claim(CardId card, int tenths, ClaimWeight by) {}

    static WeighedPoint of(Collection<Claim> claims) {
        long sum = 0; // whole numbers: the order of the claims cannot matter
        int weight = 0;
        boolean known = false;
        for (Claim claim : claims) {
            sum += (long) claim.tenths() * claim.by().weight();
            weight += claim.by().weight();
            known |= claim.by().weight() > 0 && !claim.by().assumed();
        }
        return weight == 0 ? new WeighedPoint(null, 0, false) : new WeighedPoint(sum / (10.0 * weight), weight, !known);
    }
}
