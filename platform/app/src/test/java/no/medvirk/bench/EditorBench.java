package no.medvirk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import no.medvirk.whole.Specs;
import no.medvirk.whole.Whole;
import org.junit.jupiter.api.Test;

/** How long the editor takes with a large journey: platform/web/e2e/bench, which prints. */
class EditorBench {

    @Test
    void aLargeJourney() throws IOException, InterruptedException {
        assertThat(Specs.run(Whole.get(), "bench")).isZero();
    }
}
