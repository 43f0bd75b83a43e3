package no.medvirk.research.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PassageTests {

    private static final List<String> TEXTS = List.of("Vi ventet. Vi ventet lenge 🦄 på svar.", "Ingen sa noe.");

    @Test
    void aPassageThatStandsWhereItStoodIsNotSought() {
        Passage second = Passage.at(TEXTS, 0, 11, 20);
        assertThat(second.quote()).isEqualTo("Vi ventet");
        assertThat(second.in(TEXTS)).contains(second);
    }

    @Test
    void ofTwoAlikeTheOneWithTheSameNeighboursIsIt() {
        Passage second = Passage.at(TEXTS, 0, 11, 20);
        List<String> edited = List.of("Ny innledning.", "Vi ventet. Vi ventet lenge 🦄 på svar.");
        assertThat(second.in(edited)).hasValueSatisfying(found -> {
            assertThat(found.block()).isEqualTo(1);
            assertThat(found.start()).isEqualTo(11);
        });
    }

    @Test
    void wordsThatAreGoneOrCouldBeEitherAreForSomebodyToLookAt() {
        Passage lone = Passage.at(TEXTS, 1, 0, 5);
        assertThat(lone.in(List.of("Alle sa noe."))).isEmpty();
        assertThat(new Passage(0, 9, 14, "Ingen", "", "").in(List.of("Ingen og Ingen")))
                .as("it stands where it stood")
                .isPresent();
        assertThat(new Passage(5, 0, 5, "Ingen", "", "").in(List.of("Ingen", "Ingen")))
                .isEmpty();
    }

    @Property(tries = 200)
    void whateverIsPutBeforeItItIsFoundAgain(
            @ForAll @IntRange(max = 37) int from,
            @ForAll @IntRange(min = 1, max = 20) int length,
            @ForAll @IntRange(max = 3) int blocks) {
        String text = TEXTS.getFirst();
        int end = Math.min(text.length(), from + length);
        if (from >= end) {
            return;
        }
        Passage passage = Passage.at(TEXTS, 0, from, end);
        List<String> edited = new ArrayList<>();
        for (int i = 0; i < blocks; i++) {
            edited.add("#");
        }
        edited.addAll(TEXTS);
        assertThat(passage.in(edited))
                .hasValueSatisfying(found -> assertThat(found.quote()).isEqualTo(passage.quote()));
    }
}
