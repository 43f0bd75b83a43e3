package no.medvirk.statistics;

/** How many must answer. */
public final class SampleSize {

    private SampleSize() {}

    /** For a margin at 95 % (0.05 is five points), when nothing is known of the share; of a population without end. */
    public static int forMargin(double margin) {
        return (int) Math.ceil(unlimited(margin));
    }

    /** The same, of a population. */
    public static int forMargin(double margin, int population) {
        double n = unlimited(margin);
        return (int) Math.ceil(n / (1 + (n - 1) / population));
    }

    /** How likely it is that so many users show a problem at least once that meets this share of users. */
    public static double chanceToSee(double share, int users) {
        return 1 - Math.pow(1 - share, users);
    }

    private static double unlimited(double margin) {
        return WilsonInterval.Z * WilsonInterval.Z * 0.25 / (margin * margin);
    }
}
