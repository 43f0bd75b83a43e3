package no.medvirk.measurement.indicator;

import java.util.Arrays;
import java.util.List;
import no.medvirk.core.LocalText;
import no.medvirk.measurement.SharedIndicator;
import no.medvirk.measurement.figure.Unit;
import org.jspecify.annotations.Nullable;

/** What an indicator is that municipalities measure alike: a form begins with it. */
record SharedDefinition(SharedIndicator code, LocalText name, Definition.Draft definition) {

    static List<SharedDefinition> all() {
        return Arrays.stream(SharedIndicator.values()).map(SharedDefinition::of).toList();
    }

    private static SharedDefinition of(SharedIndicator shared) {
        return switch (shared) {
            case KINDERGARTEN_SATISFACTION ->
                satisfaction(shared, "barnehageplass", "barnehageplass", "the kindergarten place");
            case BUILDING_PERMIT_SATISFACTION -> satisfaction(shared, "byggesak", "byggjesak", "the building permit");
            case KINDERGARTEN_LEAD_TIME ->
                time(shared, "søknad om barnehageplass", "søknad om barnehageplass", "an application for a place");
            case BUILDING_PERMIT_LEAD_TIME -> time(shared, "byggesøknad", "byggjesøknad", "a building application");
            case KINDERGARTEN_DIGITAL_SHARE ->
                new SharedDefinition(
                        shared,
                        new LocalText(
                                "Digital andel, barnehageplass",
                                "Digital del, barnehageplass",
                                "Digital take-up, kindergarten place"),
                        draft(
                                shared,
                                null,
                                new LocalText(
                                        "Fullførte søknader på nett, også med hjelp",
                                        "Fullførte søknader på nett, også med hjelp",
                                        "Applications completed online, also with help"),
                                new LocalText(
                                        "Fullførte søknader i alle kanaler",
                                        "Fullførte søknader i alle kanalar",
                                        "Applications completed in all channels")));
        };
    }

    private static SharedDefinition satisfaction(SharedIndicator shared, String nb, String nn, String en) {
        return new SharedDefinition(
                shared,
                new LocalText("Brukertilfredshet, " + nb, "Brukartilfredsheit, " + nn, "User satisfaction, " + en),
                draft(
                        shared,
                        new LocalText(
                                "Hvor fornøyd er du med søknadsprosessen?",
                                "Kor nøgd er du med søknadsprosessen?",
                                "How satisfied are you with the application process?"),
                        new LocalText(
                                "Svar «fornøyd» og «svært fornøyd»",
                                "Svar «nøgd» og «svært nøgd»",
                                "Answers “satisfied” and “very satisfied”"),
                        new LocalText("Alle gyldige svar", "Alle gyldige svar", "All valid answers")));
    }

    private static SharedDefinition time(SharedIndicator shared, String nb, String nn, String en) {
        return new SharedDefinition(
                shared,
                new LocalText("Tid til svar, " + nb, "Tid til svar, " + nn, "Time to answer, " + en),
                draft(
                        shared,
                        null,
                        new LocalText(
                                "Gjennomsnittlig antall dager fra mottatt søknad til sendt svar",
                                "Gjennomsnittleg tal dagar frå motteken søknad til sendt svar",
                                "Average days from application received to answer sent"),
                        null));
    }

    private static Definition.Draft draft(
            SharedIndicator shared, @Nullable LocalText wording, LocalText numerator, @Nullable LocalText denominator) {
        return new Definition.Draft(wording, numerator, denominator, Unit.of(shared.unit()), shared.increaseIsGood());
    }
}
