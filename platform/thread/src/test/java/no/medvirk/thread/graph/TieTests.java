package no.medvirk.thread.graph;

import static no.medvirk.thread.Shop.thing;
import static no.medvirk.thread.Shop.to;
import static org.assertj.core.api.Assertions.assertThat;

import no.medvirk.core.ThreadNode;
import org.junit.jupiter.api.Test;

class TieTests {

    private final ThreadNode indicator = thing("indicator", "Fornøyde foreldre");

    @Test
    void aThingLiesToTheRightOfWhatItRestsOn() {
        ThreadNode baseline = thing("baseline", "Nullpunkt", to("baseline-of", indicator));
        assertThat(Tie.of(baseline).getFirst().left().id()).isEqualTo(indicator.id());
    }

    @Test
    void aBenefitLiesToTheLeftOfWhatItIsMeasuredBy() {
        ThreadNode benefit = thing("benefit", "Færre purringer", to("measured-by", indicator));
        assertThat(Tie.of(benefit).getFirst().left().id()).isEqualTo(benefit.id());
        assertThat(Tie.of(benefit).getFirst().right().id()).isEqualTo(indicator.id());
    }
}
