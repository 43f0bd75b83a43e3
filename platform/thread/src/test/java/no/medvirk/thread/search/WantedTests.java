package no.medvirk.thread.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WantedTests {

    @Test
    void lettersAndDigitsAreWordsAndTheRestDivides() {
        assertThat(Wanted.words("  Åpen barnehage: søk (2026)! ")).containsExactly("åpen", "barnehage", "søk", "2026");
        assertThat(Wanted.words("' & | ! :* <-> \\")).isEmpty();
        assertThat(Wanted.words(null)).isEmpty();
    }

    @Test
    void aWordComesBeforeThoseLikeIt() {
        Wanted wanted = Wanted.of(
                List.of("sfo", "plass"), Map.of("sfo", Set.of("skolefritidsordning"), "sfo plass", Set.of("b", "a")));
        assertThat(wanted.all()).containsExactly(List.of("sfo", "skolefritidsordning"), List.of("plass"));
        assertThat(wanted.or()).containsExactly("a", "b");
    }

    @Test
    void whatWasFoundStandsBetweenItsSigns() {
        assertThat(Found.Part.of("Søk \uE000barnehageplass\uE001 på \uE000nett\uE001"))
                .containsExactly(
                        new Found.Part("Søk ", false),
                        new Found.Part("barnehageplass", true),
                        new Found.Part(" på ", false),
                        new Found.Part("nett", true));
        assertThat(Found.Part.of("")).isEmpty();
    }
}
