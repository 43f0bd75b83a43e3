package no.medvirk.journeys.operation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.medvirk.journeys.blueprint.Totals;
import no.medvirk.journeys.operation.Operation.Action;

/** What the log keeps of a message beside its operations: what was answered, and what it amounted to. */
record Outcome(List<Integer> ignored, Totals totals, String action, List<LogEntry.Count> counts, List<String> fields) {

    static Outcome of(Collection<Edit> edits, List<Integer> ignored, Totals totals) {
        List<Edit> done =
                edits.stream().filter(edit -> !ignored.contains(edit.index())).toList();
        return new Outcome(
                ignored,
                totals,
                action(done),
                Stream.of(Element.values())
                        .flatMap(element -> count(element, done))
                        .toList(),
                done.stream()
                        .filter(edit -> edit.action() == Action.SET)
                        .flatMap(edit -> edit.values().keySet().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static String action(List<Edit> done) {
        return done.stream()
                .map(edit -> {
                    if (edit.adds(Element.JOURNEY)) {
                        return "created";
                    }
                    Object trashed =
                            edit.element() == Element.JOURNEY ? edit.values().get("trashed") : null;
                    return trashed == null ? null : Boolean.TRUE.equals(trashed) ? "trashed" : "restored";
                })
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("changed");
    }

    private static Stream<LogEntry.Count> count(Element element, List<Edit> done) {
        List<Edit> of = done.stream().filter(edit -> edit.element() == element).toList();
        LogEntry.Count count = new LogEntry.Count(
                element,
                of(of, Action.ADD),
                (int) of.stream()
                        .filter(edit -> edit.action() == Action.SET)
                        .map(Edit::id)
                        .distinct()
                        .count(),
                of(of, Action.DEL));
        return of.isEmpty() ? Stream.empty() : Stream.of(count);
    }

    private static int of(List<Edit> edits, Action action) {
        return (int) edits.stream().filter(edit -> edit.action() == action).count();
    }
}
