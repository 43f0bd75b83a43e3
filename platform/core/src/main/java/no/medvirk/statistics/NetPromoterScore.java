package no.medvirk.statistics;

/**
 * Promoters less detractors, and the margin at 95 %. A poor fit where nobody can choose another provider.
 *
 * @param score −100 to 100
 */
public record NetPromoterScore(double score, double margin) {

    public static NetPromoterScore of(int promoters, int passives, int detractors) {
        return from(promoters, passives, detractors);
    }

    /** For fewer than a hundred answers: adjusted Wald, as if three more had answered. */
    public static NetPromoterScore adjusted(int promoters, int passives, int detractors) {
        return from(promoters + 0.75, passives + 1.5, detractors + 0.75);
    }

    private static NetPromoterScore from(double promoters, double passives, double detractors) {
        double n = promoters + passives + detractors;
        double difference = (promoters - detractors) / n;
        double error = Math.sqrt(((promoters + detractors) / n - difference * difference) / n);
        return new NetPromoterScore(100 * difference, 100 * WilsonInterval.Z * error);
    }
}
