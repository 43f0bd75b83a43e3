package no.medvirk.journeys.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 min | 30",
                "30 | 30",
                "ca. 30 minutter | 30",
                "1,5 t | 90",
                "1.5 h | 90",
                "½ time | 30",
                "2 timer | 120",
                "en time | 60",
                "1 t 30 min | 90",
                "1 time og 15 minutt | 75",
                "1:30 | 90",
                "90 sek | 2",
                "1 dag | 450",
                "2 dagar | 900",
                "1 uke | 2250",
                "1 500 | 1500",
                "0 | 0",
                "- | unknown",
                "ukjent | unknown",
                "10–15 min | interval",
                "1 til 2 timer | interval",
                "inntil 1 time | interval",
                "-5 | range",
                "−5 min | range",
                "400 dager 200 timer 9000 t | range",
                "en stund | time",
                "1.500 | time",
                "30 min 15 | time",
                "3 saker | time",
                "1 år | time",
                "25.11.2026 | time",
            })
    void workIsReadInMinutes(String text, String expected) {
        assertThat(said(Units.minutes(text, Meaning.TOUCH_TIME, "Tid"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | Ventetid | 4320",
                "3 dager | Ventetid | 4320",
                "2 veker | Ventetid | 20160",
                "5 virkedager | Ventetid | 10080",
                "1 måned | Ventetid | 43200",
                "1,5 | Ventetid (uker) | 15120",
                "8 | Ventetid i timer | 480",
                "2 | Waiting time | 2880",
                "3 | Time waiting (h) | 180",
                "1–2 uker | Ventetid | interval",
                "20 år | Ventetid | range",
                "lenge | Ventetid | time",
            })
    void waitingIsReadInDaysUnlessTheHeadingSaysOtherwise(String text, String heading, String expected) {
        assertThat(said(Units.minutes(text, Meaning.WAITING_TIME, heading))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80 % | Andel | 80",
                "80 | Andel | 80",
                "0,8 | Andel | 80",
                "1 | Andel | 100",
                "1 | Andel (%) | 1",
                "0,5 % | Andel | 1",
                "12,5 prosent | Andel | 13",
                "4 av 5 | Andel | 80",
                "1/4 | Andel | 25",
                "? | Andel | unknown",
                "140 % | Andel | range",
                "-3 | Andel | range",
                "70–80 % | Andel | interval",
                "ofte | Andel | percent",
                "1/0 | Andel | percent",
            })
    void sharesAreReadInPerCent(String text, String heading, String expected) {
        assertThat(said(Units.percent(text, heading))).isEqualTo(expected);
    }

    private static String said(Units.Reading reading) {
        return switch (reading) {
            case Units.Known(int value) -> String.valueOf(value);
            case Units.Unknown _ -> "unknown";
            case Units.Faulty(String rule) -> rule;
        };
    }
}
