package no.medvirk.measurement.response;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataHintsTests {

    /** Of nobody: eighty is added to the month. */
    private static final String NUMBER = "01815500101";

    @ParameterizedTest
    @CsvSource({
        "Skriv til kari.nes@example.no,email",
        "Ring meg på 41 23 45 67,phone",
        "Ring +47 412 34 567 etter fire,phone",
        "Jeg bor i Storgata 12 b,address",
        "Vi i Fjordveien 7 fikk ikke svar,address",
        "Mvh Kari,name",
        "Eg heiter Ola og ventar,name",
    })
    void whatLooksLikePersonalDataIsFound(String text, String hint) {
        assertThat(PersonalDataHints.in(text)).containsExactly(hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skjemaet var vanskelig å finne på mobilen",
                "Det tok 6 uker og 3 telefoner",
                "Vi søkte 1. mars 2026 og fikk svar 30. april",
                "Gebyret var 12345678901 kroner for mye",
            })
    void ordinaryWordsAndNumbersAreNot(String text) {
        assertThat(PersonalDataHints.in(text)).isEmpty();
    }

    @Test
    void elevenDigitsAreANationalIdOnlyWhenBothControlDigitsFit() {
        assertThat(PersonalDataHints.in("Barnet er " + NUMBER + ", og venter")).containsExactly("national-id");
        for (int digit = 0; digit <= 9; digit++) {
            String other = NUMBER.substring(0, 10) + digit;
            assertThat(PersonalDataHints.valid(other)).isEqualTo(other.equals(NUMBER));
        }
    }

    @Property
    void anyTextCanBeRead(@ForAll String text) {
        assertThat(PersonalDataHints.in(text)).doesNotHaveDuplicates();
    }
}
