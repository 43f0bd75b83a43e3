package no.medvirk.benchmarking.practice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Levels 0–2 of I1 and I1s: whether those whom it concerns were heard before it was decided. 0: nothing is recorded. 1: something is,
 * but too few took part, or after the decision. 2: at least one completed activity before the decision, with enough distinct persons.
 */
final class InvolvementLevel {

    static final int USERS = 5;
    static final int EMPLOYEES = 3;

    private InvolvementLevel() {}

    /** An activity that took place, with how many distinct persons of the kind that is asked for. */
    record Heard(LocalDate on, int persons) {}

    /** Persons are not added up over activities: the same one may have been in two. */
    static int of(Collection<Heard> activities, LocalDate decidedOn, int enough) {
        List<Heard> withSomebody =
                activities.stream().filter(one -> one.persons() > 0).toList();
        if (withSomebody.isEmpty()) {
            return 0;
        }
        return withSomebody.stream()
                        .anyMatch(one -> one.persons() >= enough && one.on().isBefore(decidedOn))
                ? 2
                : 1;
    }

    /** The most persons that one activity before the decision had. */
    static int persons(Collection<Heard> activities, LocalDate decidedOn) {
        return activities.stream()
                .filter(one -> one.on().isBefore(decidedOn))
                .map(Heard::persons)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }
}
