package no.medvirk.journeys.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import no.medvirk.core.Ids;
import no.medvirk.core.MemberId;
import org.junit.jupiter.api.Test;

class CompanyTests {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    private final Company company = new Company();
    private final MemberId jonas = new MemberId(Ids.next());
    private final UUID window = Ids.next();

    @Test
    void whoHasNotBeenHeardOfForHalfAMinuteIsGone() {
        company.take(here(jonas, window), NOON);

        assertThat(company.now(NOON.plusSeconds(29))).hasSize(1);
        assertThat(company.now(NOON.plusSeconds(30))).isEmpty();
        assertThat(company.forget(NOON.plusSeconds(30))).isTrue();
        assertThat(company.isEmpty()).isTrue();
    }

    @Test
    void sayingTheSameAgainIsNoNewsButKeepsOneThere() {
        assertThat(company.take(here(jonas, window), NOON)).isTrue();
        assertThat(company.take(here(jonas, window), NOON.plusSeconds(20))).isFalse();
        assertThat(company.now(NOON.plusSeconds(40))).hasSize(1);
    }

    @Test
    void aWindowThatIsClosedIsGoneAtOnce() {
        company.take(here(jonas, window), NOON);

        assertThat(company.take(
                        new Whereabouts.Of(jonas, new Whereabouts(window, null, null, null, false, true)), NOON))
                .isTrue();
        assertThat(company.now(NOON)).isEmpty();
    }

    @Test
    void nobodyMovesOrClosesAnothersWindow() {
        company.take(here(jonas, window), NOON);
        MemberId other = new MemberId(Ids.next());

        assertThat(company.take(new Whereabouts.Of(other, new Whereabouts(window, null, null, null, true, true)), NOON))
                .isFalse();
        assertThat(company.now(NOON)).containsExactly(here(jonas, window));
    }

    @Test
    void onePersonFillsNoRoomWithWindows() {
        for (int i = 0; i < Company.WINDOWS_EACH + 5; i++) {
            company.take(here(jonas, Ids.next()), NOON);
        }

        assertThat(company.now(NOON)).hasSize(Company.WINDOWS_EACH);
    }

    @Test
    void aWordBetweenInstancesIsReadAsItWasSaid() {
        Whereabouts at = new Whereabouts(window, Ids.next(), Ids.next(), null, true, false);

        assertThat(Whereabouts.Of.read(new Whereabouts.Of(jonas, at).word())).contains(new Whereabouts.Of(jonas, at));
        assertThat(Whereabouts.Of.read("no word of ours")).isEmpty();
    }

    private static Whereabouts.Of here(MemberId member, UUID window) {
        return new Whereabouts.Of(member, Whereabouts.justHere(window));
    }
}
