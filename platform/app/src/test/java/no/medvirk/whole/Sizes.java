package no.medvirk.whole;

/**
 * How much the tests of the whole do: the usual amount, or with {@code -Pdeep} the large one.
 *
 * @param fuzzCases how many spoilt requests at most
 * @param editors how many people write in one journey at once
 * @param gestures how many messages each of them sends
 * @param kills how often an instance is killed meanwhile
 */
record Sizes(int fuzzCases, int editors, int gestures, int kills) {

    static Sizes chosen() {
        return Boolean.getBoolean("medvirk.deep") ? new Sizes(20_000, 20, 400, 5) : new Sizes(1_500, 6, 40, 1);
    }
}
