package no.medvirk.benchmarking.practice;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import no.medvirk.benchmarking.practice.Practice.Figure;
import no.medvirk.benchmarking.practice.Practice.Gap;
import no.medvirk.benchmarking.practice.Practice.Row;
import no.medvirk.benchmarking.practice.Practice.Share;
import no.medvirk.roadmap.InitiativeId;
import no.medvirk.statistics.WilsonInterval;
import org.jspecify.annotations.Nullable;

/** The sums of claims and practice, from the rows: x of N, what is not recorded as a share of its own, and a percentage only from N = 5. */
final class ClaimsAndPractice {

    static final int ENOUGH_FOR_A_SHARE = 5;

    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String UNKNOWN = "unknown";

    private ClaimsAndPractice() {}

    static List<Figure> figures(List<Row> rows) {
        return List.of(
                figure("claim", rows, row -> row.claimed() ? YES : NO),
                figure("verified-claim", rows, row -> row.verified() ? YES : NO),
                figure("users-involved", rows, row -> row.users().answer()),
                figure("staff-involved", rows, row -> row.staff().answer()),
                figure("satisfaction-measured", rows, row -> row.satisfaction().answer()),
                figure("exchanged", rows, ClaimsAndPractice::exchanged));
    }

    /** The claim and the practice concern the same initiatives, so they are compared one by one. */
    static List<Gap> gaps(List<Row> rows) {
        return List.of(
                gap("users-involved", rows, row -> row.users().level() == 2),
                gap("staff-involved", rows, row -> row.staff().level() == 2),
                gap(
                        "satisfaction-measured",
                        rows,
                        row -> row.satisfaction().answer().equals(YES)),
                gap("exchanged", rows, row -> !row.exchanges().isEmpty()));
    }

    static String involved(int level) {
        return switch (level) {
            case 0 -> UNKNOWN;
            case 1 -> NO;
            default -> YES;
        };
    }

    private static String exchanged(Row row) {
        return row.exchanges().isEmpty() ? UNKNOWN : YES;
    }

    private static Figure figure(String code, List<Row> rows, Function<Row, String> answer) {
        int yes = count(rows, row -> answer.apply(row).equals(YES));
        int no = count(rows, row -> answer.apply(row).equals(NO));
        return new Figure(code, yes, no, rows.size() - yes - no, rows.size(), share(yes, rows.size()));
    }

    private static Gap gap(String code, List<Row> rows, Predicate<Row> practised) {
        List<InitiativeId> without = rows.stream()
                .filter(row -> row.claimed() && !practised.test(row))
                .map(Row::initiative)
                .toList();
        return new Gap(code, without.size(), rows.size(), share(without.size(), rows.size()), without);
    }

    private static int count(List<Row> rows, Predicate<Row> which) {
        return (int) rows.stream().filter(which).count();
    }

    private static @Nullable Share share(int x, int n) {
        if (n < ENOUGH_FOR_A_SHARE) {
            return null;
        }
        WilsonInterval interval = WilsonInterval.of(x, n);
        return new Share(tenths(100.0 * x / n), tenths(100 * interval.low()), tenths(100 * interval.high()));
    }

    private static double tenths(double percent) {
        return Math.round(percent * 10) / 10.0;
    }
}
