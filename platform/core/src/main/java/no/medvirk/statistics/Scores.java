package no.medvirk.statistics;

import java.util.List;

/** How answers to standard questions become a score. Counts stand in the order of the scale, the lowest first. */
public final class Scores {

    private Scores() {}

    /** CSAT: how many of five levels' answers are in the top two. */
    public static int satisfied(List<Integer> fiveLevels) {
        return top(fiveLevels, 5, 2);
    }

    /** CES 2.0: how many of seven levels' answers are in the top three. */
    public static int effortless(List<Integer> sevenLevels) {
        return top(sevenLevels, 7, 3);
    }

    /** SUS, of one person's ten answers 1 to 5, whose statements are positive and negative by turns: 0 to 100. */
    public static double sus(List<Integer> answers) {
        within(answers, 10, 1, 5);
        double sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += i % 2 == 0 ? answers.get(i) - 1 : 5 - answers.get(i);
        }
        return 2.5 * sum;
    }

    /** UMUX-Lite, of one person's two answers 1 to 7: 0 to 100. */
    public static double umuxLite(int usefulness, int ease) {
        within(List.of(usefulness, ease), 2, 1, 7);
        return 100.0 * (usefulness + ease - 2) / 12;
    }

    private static int top(List<Integer> counts, int levels, int best) {
        if (counts.size() != levels) {
            throw new IllegalArgumentException("a scale of " + levels + " levels");
        }
        return counts.subList(levels - best, levels).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static void within(List<Integer> answers, int many, int least, int most) {
        if (answers.size() != many || answers.stream().anyMatch(answer -> answer < least || answer > most)) {
            throw new IllegalArgumentException(many + " answers from " + least + " to " + most);
        }
    }
}
