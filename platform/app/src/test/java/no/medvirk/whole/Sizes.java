package no.medvirk.whole;

/**
 * How much the tests of the whole do: the usual amount, or with {@code -Pdeep} the large one.
 *
 * @param fuzzCases how many spoilt requests at most
 */
record Sizes(int fuzzCases) {

    static Sizes chosen() {
        return Boolean.getBoolean("medvirk.deep") ? new Sizes(20_000) : new Sizes(1_500);
    }
}
