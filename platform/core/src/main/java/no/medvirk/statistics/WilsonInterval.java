package no.medvirk.statistics;

import java.util.Optional;

/**
 * The 95 % interval of a share, by Wilson: it holds for small samples and never leaves 0 to 1.
 *
 * @param low a share, 0 to 1
 * @param high a share, 0 to 1
 */
public record WilsonInterval(double low, double high) {

    /** The standard normal quantile of 97.5 %. */
    public static final double Z = 1.959964;

    /** Of x among n, n at least 1. */
    public static WilsonInterval of(int x, int n) {
        if (n < 1 || x < 0 || x > n) {
            throw new IllegalArgumentException(x + " of " + n);
        }
        return of((double) x / n, n);
    }

    /** Of x among n who were asked of a population; empty when everybody answered: a census has no sampling error. */
    public static Optional<WilsonInterval> of(int x, int n, int population) {
        if (population < n) {
            throw new IllegalArgumentException(n + " of " + population);
        }
        if (n < 1 || x < 0 || x > n) {
            throw new IllegalArgumentException(x + " of " + n);
        }
        return population == n
                ? Optional.empty()
                : Optional.of(of((double) x / n, (double) n * (population - 1) / (population - n)));
    }

    /**
     * Of the mean of n shares: as if each were a yes or a no. Shares between 0 and 1 spread less than those, so that it is rather too
     * wide than too narrow.
     */
    public static WilsonInterval ofMean(double mean, int n) {
        if (n < 1 || !(mean >= 0 && mean <= 1)) {
            throw new IllegalArgumentException(mean + " of " + n);
        }
        return of(mean, n);
    }

    private static WilsonInterval of(double share, double n) {
        double z2 = Z * Z;
        double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z / (1 + z2 / n) * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n));
        // none at all and all of them are bounds that rounding must not miss
        return new WilsonInterval(
                share == 0 ? 0 : Math.max(0, centre - half), share == 1 ? 1 : Math.min(1, centre + half));
    }
}
