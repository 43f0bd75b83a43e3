package no.medvirk.measurement.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.medvirk.catalogue.Channel;
import no.medvirk.measurement.figure.Figure;
import no.medvirk.measurement.figure.SmallNumbers;
import no.medvirk.measurement.figure.SmallNumbers.Cell;
import no.medvirk.measurement.figure.SmallNumbers.Distribution;
import no.medvirk.statistics.Scores;
import org.jspecify.annotations.Nullable;

/**
 * What a survey shows, as far as small numbers may be shown.
 *
 * @param figure of the measured question, in per cent
 * @param responseRate in per cent, where it is known how many were invited
 * @param unchecked how many free texts nobody has looked through
 */
record Results(
        Figure responses,
        Figure figure,
        @Nullable Integer n,
        @Nullable Double low,
        @Nullable Double high,
        boolean uncertain,
        @Nullable Figure responseRate,
        List<Answered> questions,
        Coverage endStates,
        Coverage channels,
        int unchecked) {

    /** How one question was answered. */
    record Answered(String id, Question.Kind kind, @Nullable Integer n, Distribution distribution) {}

    /**
     * Who was asked: an end state or a channel that has fewer than five answers is missing.
     *
     * @param unsaid whether some answers say none
     */
    record Coverage(List<String> covered, List<String> missing, boolean unsaid, Distribution distribution) {

        static Coverage of(List<String> all, Counts counts) {
            List<String> covered = all.stream()
                    .filter(code -> counts.of(code) >= SmallNumbers.LEAST)
                    .toList();
            List<String> missing =
                    all.stream().filter(code -> !covered.contains(code)).toList();
            return new Coverage(
                    covered,
                    missing,
                    counts.all() > 0 && counts.of("") > 0,
                    SmallNumbers.distribution(Stream.concat(all.stream(), Stream.of(""))
                            .map(code -> new Cell(code, counts.of(code)))
                            .filter(cell -> !cell.code().isEmpty() || cell.count() > 0)
                            .toList()));
        }
    }

    /** How many answered with each code; an empty code where none was said. */
    record Counts(Map<String, Integer> byCode) {

        int of(String code) {
            return byCode.getOrDefault(code, 0);
        }

        int all() {
            return byCode.values().stream().mapToInt(Integer::intValue).sum();
        }

        List<Integer> inOrder(List<String> codes) {
            return codes.stream().map(this::of).toList();
        }
    }

    static Results of(Survey survey, Map<String, Counts> counts, Counts endStates, Counts channels, int unchecked) {
        Question measured = survey.measured().orElseThrow();
        Counts answers = counts.getOrDefault(measured.id(), new Counts(Map.of()));
        int n = answers.inOrder(measured.codes()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        SmallNumbers.Shown shown = SmallNumbers.percent(good(measured, answers), n, null);
        int responses = endStates.all();
        return new Results(
                SmallNumbers.answers(responses),
                shown.figure(),
                shown.n(),
                shown.low(),
                shown.high(),
                shown.uncertain(),
                rate(survey.invited(), responses),
                survey.questions().stream()
                        .filter(question -> !question.free())
                        .map(question -> answered(question, counts.getOrDefault(question.id(), new Counts(Map.of()))))
                        .toList(),
                Coverage.of(Arrays.stream(EndState.values()).map(EndState::code).toList(), endStates),
                Coverage.of(Arrays.stream(Channel.values()).map(Channel::code).toList(), channels),
                responses < SmallNumbers.LEAST ? 0 : unchecked);
    }

    /** How many answers count as good: the two top levels of satisfaction, or a task that was done. */
    static int good(Question measured, Counts answers) {
        return measured.kind() == Question.Kind.TASK
                ? answers.of("yes")
                : Scores.satisfied(answers.inOrder(measured.codes()));
    }

    private static Answered answered(Question question, Counts counts) {
        List<Cell> cells = question.codes().stream()
                .map(code -> new Cell(code, counts.of(code)))
                .toList();
        int n = cells.stream().mapToInt(Cell::count).sum();
        return new Answered(
                question.id(), question.kind(), n < SmallNumbers.LEAST ? null : n, SmallNumbers.distribution(cells));
    }

    private static @Nullable Figure rate(@Nullable Integer invited, int responses) {
        if (invited == null) {
            return null;
        }
        return responses > 0 && responses < SmallNumbers.LEAST
                ? Figure.SUPPRESSED
                : Figure.of(Math.min(100, 100.0 * responses / invited));
    }
}
