package no.medvirk.roadmap.initiative;

import no.medvirk.core.Problem;

/**
 * How far an initiative may be said to have come. What is decided on, goes on or is delivered has a decision; an idea has none. One
 * that comes to nothing is closed, decided on or not.
 */
final class InitiativeCourse {

    private InitiativeCourse() {}

    static void mustAllow(Initiative.Status to, boolean decided) {
        switch (to) {
            case DECIDED, ONGOING, DELIVERED -> {
                if (!decided) {
                    throw Problem.conflict("undecided");
                }
            }
            case IDEA -> {
                if (decided) {
                    throw Problem.conflict("decided");
                }
            }
            case CLOSED -> {
                // from anywhere
            }
        }
    }

    /** Where a decision takes it. */
    static Initiative.Status decided(Initiative.Status from) {
        return from == Initiative.Status.IDEA ? Initiative.Status.DECIDED : from;
    }

    /** Where it is when the decision is taken back. */
    static Initiative.Status undecided(Initiative.Status from) {
        return from == Initiative.Status.CLOSED ? from : Initiative.Status.IDEA;
    }
}
