package no.medvirk.journeys.lint;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.StepId;
import org.jspecify.annotations.Nullable;

/**
 * What a check found, or that it could not be made.
 *
 * @param known false when the check could not be made; the fact {@code why} says why
 * @param step where it is; null when it is about the journey as a whole
 * @param card what it is about, if that is a card
 * @param part what in it, where there may be several of one check
 * @param facts what its sentence tells, by name; words of the vocabulary as their codes
 * @param grounds what made it so: when that changes, what somebody decided no longer holds
 */
record Observed(
        Check check,
        boolean known,
        @Nullable StepId step,
        @Nullable CardId card,
        String part,
        Map<String, String> facts,
        String grounds) {

    static Observed in(Check check, Drawing.Step step) {
        return new Observed(check, true, step.id(), null, "", Map.of(), "");
    }

    static Observed on(Check check, Drawing.Card card) {
        return new Observed(check, true, card.step(), card.id(), "", Map.of(), "");
    }

    /** The check could not be made anywhere in the journey. */
    static Observed nowhere(Check check, String why) {
        return new Observed(check, true, null, null, "", Map.of(), "").unknown(why);
    }

    Observed unknown(String why) {
        return new Observed(check, false, step, card, part, facts, why).told("why", why);
    }

    Observed part(String named) {
        return new Observed(check, known, step, card, named, facts, grounds);
    }

    Observed told(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new TreeMap<>(facts);
        more.put(name, value.toString());
        return new Observed(check, known, step, card, part, more, grounds);
    }

    Observed because(Object what) {
        return new Observed(check, known, step, card, part, facts, grounds + "|" + what);
    }

    Weight weight() {
        return known ? check.weight() : Weight.UNKNOWN;
    }

    /** The check and what it is about. */
    String about() {
        return check.code() + "|" + (step == null ? "" : step.value()) + "|" + (card == null ? "" : card.value()) + "|"
                + part;
    }

    /** Whether it is about one of these. */
    boolean isAbout(Set<UUID> things) {
        return card != null ? things.contains(card.value()) : step != null && things.contains(step.value());
    }

    FindingId id(JourneyId journey) {
        // a step that a card moved to is what made it so, and not what it is about
        String what = check.code() + "|" + journey.value() + "|"
                + (card != null ? card.value() : step == null ? "" : step.value()) + "|" + part;
        return new FindingId(UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)));
    }

    /** What made it so, as it is kept: long enough that no two are the same, and nobody's words. */
    String mark() {
        return UUID.nameUUIDFromBytes((known + grounds).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
