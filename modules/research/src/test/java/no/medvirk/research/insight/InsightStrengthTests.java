package no.medvirk.research.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.medvirk.research.ParticipantId;
import no.medvirk.research.insight.InsightStrength.Part;
import no.medvirk.research.participant.Purpose;
import no.medvirk.research.participant.Side;
import no.medvirk.research.study.Method;
import org.junit.jupiter.api.Test;

class InsightStrengthTests {

    private static Part part(boolean supports, Method method, int who, Side side) {
        return new Part(supports, true, method, new ParticipantId(new UUID(0, who)), side, Set.of());
    }

    @Test
    void anInsightWithoutAHighlightIsAssumedWhateverAnybodyWrites() {
        InsightStrength nothing = InsightStrength.of(List.of());
        assertThat(nothing.level()).isEqualTo(Level.ASSUMED);
        assertThat(nothing.strength()).isEqualTo("none");
        assertThat(InsightStrength.of(List.of(part(false, Method.SURVEY, 1, Side.CITIZEN)))
                        .level())
                .as("what speaks against it does not prove it")
                .isEqualTo(Level.ASSUMED);
        assertThat(InsightStrength.of(List.of(new Part(true, false, Method.SURVEY, null, null, Set.of())))
                        .level())
                .as("nor do words that are lost")
                .isEqualTo(Level.ASSUMED);
    }

    @Test
    void theLevelIsTheBestThatAHighlightGives() {
        Part told = part(true, Method.INTERVIEW, 1, Side.CITIZEN);
        Part seen = part(true, Method.USERTEST, 2, Side.CITIZEN);
        Part counted = part(true, Method.SURVEY, 3, Side.CITIZEN);
        assertThat(InsightStrength.of(List.of(told)).level()).isEqualTo(Level.REPORTED);
        assertThat(InsightStrength.of(List.of(told, seen)).level()).isEqualTo(Level.OBSERVED);
        assertThat(InsightStrength.of(List.of(counted, told)).level()).isEqualTo(Level.MEASURED);
    }

    @Test
    void manyHighlightsOfOnePersonAreOnePerson() {
        InsightStrength loud = InsightStrength.of(List.of(
                part(true, Method.INTERVIEW, 1, Side.CITIZEN),
                part(true, Method.INTERVIEW, 1, Side.CITIZEN),
                part(true, Method.WORKSHOP, 1, Side.CITIZEN)));
        assertThat(loud.participants()).isEqualTo(1);
        assertThat(loud.highlights()).isEqualTo(3);
        assertThat(loud.strength()).isEqualTo("weak");
    }

    @Test
    void peopleMethodsAndSidesMakeItStrongAndWhoSpeaksAgainstWeakensIt() {
        List<Part> parts = new ArrayList<>();
        for (int who = 0; who < 4; who++) {
            parts.add(part(true, Method.INTERVIEW, who, Side.CITIZEN));
        }
        assertThat(InsightStrength.of(parts).strength())
                .as("one method, one side")
                .isEqualTo("weak");
        parts.add(part(true, Method.WORKSHOP, 4, Side.EMPLOYEE));
        assertThat(InsightStrength.of(parts).strength()).isEqualTo("strong");
        parts.add(part(false, Method.INTERVIEW, 5, Side.CITIZEN));
        assertThat(InsightStrength.of(parts).strength()).isEqualTo("strong");
        parts.add(part(false, Method.INTERVIEW, 6, Side.CITIZEN));
        assertThat(InsightStrength.of(parts).strength()).isEqualTo("moderate");
        for (int who = 7; who < 12; who++) {
            parts.add(part(false, Method.INTERVIEW, who, Side.CITIZEN));
        }
        assertThat(InsightStrength.of(parts).strength()).isEqualTo("weak");
    }

    @Property(tries = 200)
    void moreAgainstNeverMakesItStronger(
            @ForAll @IntRange(max = 9) int people, @ForAll @IntRange(max = 9) int against) {
        List<String> order = List.of("none", "weak", "moderate", "strong");
        List<Part> parts = new ArrayList<>();
        for (int who = 0; who < people; who++) {
            parts.add(part(true, who % 2 == 0 ? Method.INTERVIEW : Method.DIARY, who, Side.values()[who % 3]));
        }
        int before = order.indexOf(InsightStrength.of(parts).strength());
        for (int who = 0; who < against; who++) {
            parts.add(part(false, Method.INTERVIEW, 100 + who, Side.CITIZEN));
        }
        assertThat(order.indexOf(InsightStrength.of(parts).strength())).isLessThanOrEqualTo(before);
    }

    @Test
    void whatOnePersonDoesNotAgreeToIsLackingForAll() {
        Part agrees = new Part(
                true,
                true,
                Method.INTERVIEW,
                new ParticipantId(new UUID(0, 1)),
                Side.CITIZEN,
                Set.of(Purpose.values()));
        Part silent = part(false, Method.INTERVIEW, 2, Side.CITIZEN);
        assertThat(InsightStrength.lacking(List.of(agrees))).isEmpty();
        assertThat(InsightStrength.lacking(List.of(agrees, silent)))
                .containsExactly(Purpose.QUOTE, Purpose.SHARE, Purpose.PUBLISH);
    }
}
