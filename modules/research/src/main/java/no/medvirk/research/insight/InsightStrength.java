package no.medvirk.research.insight;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import no.medvirk.research.ParticipantId;
import no.medvirk.research.participant.Purpose;
import no.medvirk.research.participant.Side;
import no.medvirk.research.study.Method;
import org.jspecify.annotations.Nullable;

/**
 * How well an insight stands, with the parts that it is made of. Nobody writes it: it follows from the highlights. One without a highlight
 * for it is assumed, whatever it says.
 *
 * <p>Strong: at least five people for it, by two methods, from two sides, and no more than one in four against. Moderate: three people by
 * two methods or from two sides, and fewer against than for. Weak: anything for it at all. None: nothing.
 *
 * @param participants distinct people for it
 * @param highlights for it, whose words are where they were marked
 */
record InsightStrength(
        Level level,
        String strength,
        int participants,
        int participantsAgainst,
        int highlights,
        int highlightsAgainst,
        List<Method> methods,
        List<Side> sides) {

    /**
     * A highlight, as the rule sees it.
     *
     * @param linked false when its words are lost: it does not count
     * @param participant null when the note is about nobody in particular
     * @param standing what the participant agrees to
     */
    record Part(
            boolean supports,
            boolean linked,
            Method method,
            @Nullable ParticipantId participant,
            @Nullable Side side,
            Set<Purpose> standing) {}

    static InsightStrength of(Collection<Part> all) {
        List<Part> supports =
                all.stream().filter(part -> part.linked && part.supports).toList();
        List<Part> against =
                all.stream().filter(part -> part.linked && !part.supports).toList();
        List<Method> methods = distinct(supports, Part::method);
        List<Side> sides = distinct(supports, Part::side);
        int people = distinct(supports, Part::participant, Comparator.comparing(ParticipantId::value))
                .size();
        int peopleAgainst = distinct(against, Part::participant, Comparator.comparing(ParticipantId::value))
                .size();
        return new InsightStrength(
                level(supports),
                strength(supports, against, people, peopleAgainst, methods.size(), sides.size()),
                people,
                peopleAgainst,
                supports.size(),
                against.size(),
                methods,
                sides);
    }

    /** The best that a highlight for it gives: counted, seen, or told. */
    private static Level level(List<Part> supports) {
        return supports.stream()
                .map(part -> switch (part.method) {
                    case SURVEY, JOURNEY_ANALYSIS -> Level.MEASURED;
                    case OBSERVATION, USERTEST -> Level.OBSERVED;
                    case INTERVIEW, WORKSHOP, DIARY, FOCUSGROUP -> Level.REPORTED;
                })
                .min(Comparator.naturalOrder())
                .orElse(Level.ASSUMED);
    }

    private static String strength(
            List<Part> supports, List<Part> against, int people, int peopleAgainst, int methods, int sides) {
        if (supports.isEmpty()) {
            return "none";
        }
        if (people >= 5 && methods >= 2 && sides >= 2 && peopleAgainst * 4 <= people) {
            return "strong";
        }
        boolean broad = people >= 3 && (methods >= 2 || sides >= 2);
        return broad && peopleAgainst < people && against.size() < supports.size() ? "moderate" : "weak";
    }

    private static <T extends Comparable<T>> List<T> distinct(List<Part> parts, Function<Part, @Nullable T> of) {
        return distinct(parts, of, Comparator.naturalOrder());
    }

    private static <T> List<T> distinct(List<Part> parts, Function<Part, @Nullable T> of, Comparator<T> order) {
        return parts.stream()
                .map(of)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(order)
                .toList();
    }

    /** The rule that keeps an insight so strong from being shown outside; null when none does. */
    @Nullable
    String withheld(Collection<Purpose> lacking) {
        if (level == Level.ASSUMED) {
            return "assumed";
        }
        return lacking.contains(Purpose.PUBLISH) ? "lacks-publish" : null;
    }

    /** What somebody behind it does not agree to, of what matters outside research. Who is against counts too: the words stand there. */
    static List<Purpose> lacking(Collection<Part> all) {
        return java.util.stream.Stream.of(Purpose.QUOTE, Purpose.SHARE, Purpose.PUBLISH)
                .filter(purpose ->
                        all.stream().anyMatch(part -> part.participant != null && !part.standing.contains(purpose)))
                .toList();
    }
}
