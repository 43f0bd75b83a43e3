package no.medvirk.research.withdrawal;

import java.time.LocalDate;
import java.util.List;
import no.medvirk.core.NorwegianTime;
import no.medvirk.research.participant.Consent;
import no.medvirk.research.participant.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * What a participant is shown of themselves.
 *
 * @param pseudonym as the municipality knows them
 * @param led insights that rest on what they said
 */
record OwnPage(
        String municipality,
        String pseudonym,
        String study,
        String question,
        List<Agreed> consents,
        List<Held> notes,
        List<Led> led) {

    /** A purpose, and what they have said about it. */
    record Agreed(Purpose purpose, Consent consent) {

        public String state() {
            return consent.state();
        }

        public boolean stands() {
            return consent.stands();
        }

        public @Nullable LocalDate on() {
            return switch (consent) {
                case Consent.Given given -> given.on();
                case Consent.Withdrawn withdrawn -> LocalDate.ofInstant(withdrawn.at(), NorwegianTime.ZONE);
                case Consent.Expired expired -> expired.until();
                case Consent.NeverGiven never -> null;
            };
        }

        public @Nullable LocalDate until() {
            return consent instanceof Consent.Given given ? given.until() : null;
        }
    }

    /** A note about them: when, how, what is written, and what was marked in it. */
    record Held(LocalDate on, String kind, List<String> words, List<String> marked) {}

    /** An insight, and what uses it. */
    record Led(String statement, List<String> uses) {}
}
