package no.medvirk.research.study;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import no.medvirk.core.LocalText;

/** How something was found out; of a study the main one, of an activity its own. */
public enum Method {
    INTERVIEW("Intervju", "Intervju", "Interview"),
    OBSERVATION("Observasjon", "Observasjon", "Observation"),
    WORKSHOP("Verksted", "Verkstad", "Workshop"),
    USERTEST("Brukertest", "Brukartest", "User test"),
    DIARY("Dagbok", "Dagbok", "Diary"),
    FOCUSGROUP("Fokusgruppe", "Fokusgruppe", "Focus group"),
    SURVEY("Spørreundersøkelse", "Spørjeundersøking", "Survey"),
    JOURNEY_ANALYSIS("Reiseanalyse", "Reiseanalyse", "Journey analysis");

    private final LocalText word;

    Method(String nb, String nn, String en) {
        this.word = new LocalText(nb, nn, en);
    }

    /** What it is called where the server itself writes a title. */
    public LocalText word() {
        return word;
    }

    /** The word used in JSON and in the database. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Method of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
