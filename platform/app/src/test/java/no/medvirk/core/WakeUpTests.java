package no.medvirk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class WakeUpTests {

    private final TenantId fjordvik = new TenantId(UUID.randomUUID());

    @Test
    void whatIsSentIsHeardTheSame() {
        WakeUp word = new WakeUp("journey", fjordvik, Ids.next(), "17 " + Ids.next() + " + -");

        assertThat(WakeUp.read(word.payload())).contains(word);
    }

    @Test
    void contentDoesNotTravel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WakeUp("journey", fjordvik, Ids.next(), "Søkeren venter"));
    }

    @Test
    void aWordOfSomebodyElseIsPassedOver() {
        assertThat(WakeUp.read("")).isEmpty();
        assertThat(WakeUp.read("journey one two three")).isEmpty();
        assertThat(WakeUp.read("journey " + UUID.randomUUID() + " " + UUID.randomUUID() + " <script>"))
                .isEmpty();
    }
}
