package no.medvirk.journeys.knowledge;

import static no.medvirk.journeys.Sketch.add;
import static no.medvirk.journeys.Sketch.cardOf;
import static no.medvirk.journeys.Sketch.del;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.medvirk.core.Ids;
import no.medvirk.core.LocalText;
import no.medvirk.core.Role;
import no.medvirk.core.TenantId;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.CardsMeasured;
import no.medvirk.journeys.CardsMeasured.Said;
import no.medvirk.journeys.CardsMeasured.Shown;
import no.medvirk.journeys.CardsMeasured.State;
import no.medvirk.journeys.ResearchDouble;
import no.medvirk.journeys.Sketch;
import no.medvirk.testing.Api;
import no.medvirk.testing.Facts;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What indicators say of cards, as whoever measures tells it: late, twice, and to the right municipality alone. */
@ModuleTest
@NullUnmarked
class MeasuredCardTests {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);

    /** As measurement tells it. */
    public record Told(TenantId tenant, UUID indicator, LocalText name, List<Said> said, int telling)
            implements CardsMeasured {}

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    @Autowired
    ResearchDouble research;

    @Autowired
    Facts facts;

    Town town;
    Town other;
    Sketch journey;
    UUID step;
    UUID lane;
    UUID card;
    UUID indicator = Ids.next();
    UUID link = Ids.next();

    @BeforeEach
    void aCardThatIsReported() {
        town = towns.found();
        other = towns.found();
        journey = Sketch.begun(api.as(town, Role.CONTRIBUTOR), "Barnehageplass");
        step = journey.step(journey.phase("Søke"), "Vente på svar", "V");
        lane = journey.lane("pain-points", "V");
        card = journey.card(step, lane);
        journey.draw(add(
                "evidence",
                Ids.next(),
                "card",
                card,
                "insight",
                research.insight("reported").value(),
                "stance",
                "for"));
    }

    @Test
    void measuredGoesBeforeReportedUntilTheIndicatorIsTakenAway() {
        tell(1, said(true, true, known(42.0)));
        JsonNode document = journey.document();
        assertThat(standing()).isEqualTo("measured");
        assertThat(document.at("/measured/0/name/nb").asString()).isEqualTo("Svartid");
        assertThat(document.at("/measured/0/shown/n").asInt()).isEqualTo(40);
        assertThat(document.at("/measured/0/shown/value").asDouble()).isEqualTo(42.0);

        tell(2, said(true, false, known(42.0)));
        assertThat(standing()).isEqualTo("reported");
        assertThat(doubts()).contains("withdrawn");

        tell(3);
        assertThat(journey.document().at("/measured")).isEmpty();
        assertThat(doubts()).doesNotContain("withdrawn");
    }

    @Test
    void whatIsToldLateOrTwiceChangesNothing() {
        tell(5, said(true, true, known(42.0)));
        tell(4, said(false, true, known(10.0)));
        tell(5, said(false, true, known(10.0)));

        assertThat(journey.document().at("/measured/0/shown/value").asDouble()).isEqualTo(42.0);
        assertThat(standing()).isEqualTo("measured");
    }

    @Test
    void whatSpeaksAgainstIsShownAndStrengthensNothing() {
        tell(1, said(false, true, known(42.0)));
        assertThat(standing()).isEqualTo("reported");
        assertThat(journey.document().at("/measured/0/stance").asString()).isEqualTo("against");
        assertThat(doubts()).contains("contradicted");
    }

    @Test
    void aFigureThatIsSuppressedOrNotMeasuredYetIsNoEvidenceAndNothingIsWithdrawn() {
        tell(1, said(true, true, new Shown("percent", MAY, MAY, State.SUPPRESSED, null, null, null, null)));
        assertThat(standing()).isEqualTo("reported");
        assertThat(journey.document().at("/measured/0/shown/state").asString()).isEqualTo("suppressed");
        tell(2, said(true, true, null));
        assertThat(standing()).isEqualTo("reported");
        assertThat(doubts()).doesNotContain("withdrawn", "changed");
    }

    @Test
    void aNewPeriodRenewsACardAndAnotherFigureOfTheSamePeriodIsAChange() {
        tell(1, said(true, true, known(42.0)));
        tell(2, said(true, true, new Shown("days", MAY, MAY.plusDays(30), State.KNOWN, 41.0, 40, null, null)));
        assertThat(doubts()).doesNotContain("changed");
        tell(3, said(true, true, new Shown("days", MAY, MAY.plusDays(30), State.KNOWN, 60.0, 40, null, null)));
        assertThat(doubts()).contains("changed");
        journey.draw(add("confirmation", Ids.next(), "card", card));
        assertThat(doubts()).doesNotContain("changed");
    }

    @Test
    void aCardThatComesBackByUndoIsMeasuredAgain() {
        tell(1, said(true, true, known(42.0)));
        journey.draw(del("card", card));
        var back = cardOf(step, lane, "status", "assumed");
        back.put("id", card);
        Api.Answer answer = journey.send(back);

        assertThat(answer.body().at("/totals/assumed").asInt()).isZero();
        assertThat(standing()).isEqualTo("measured");
    }

    @Test
    void anotherMunicipalitySeesNothingOfIt() {
        tell(1, said(true, true, known(42.0)));
        Sketch theirs = Sketch.begun(api.as(other, Role.CONTRIBUTOR), "Deres");
        UUID theirCard = theirs.card(theirs.step(theirs.phase("F"), "S", "V"), theirs.lane("backstage", "V"));
        facts.tell(new Told(
                town.id(),
                indicator,
                new LocalText("Svartid", null, null),
                List.of(new Said(link, new CardId(theirCard), true, false, true, known(1.0))),
                2));
        assertThat(journey.document().at("/measured")).isEmpty();
        assertThat(theirs.document().at("/measured")).isEmpty();
        assertThat(theirs.document().at("/cards/0").has("standing")).isFalse();
    }

    private void tell(int telling, Said... said) {
        facts.tell(new Told(town.id(), indicator, new LocalText("Svartid", null, null), List.of(said), telling));
    }

    private Said said(boolean supports, boolean there, Shown shown) {
        return new Said(link, new CardId(card), supports, false, there, shown);
    }

    private static Shown known(double value) {
        return new Shown("days", MAY.withDayOfMonth(1), MAY, State.KNOWN, value, 40, null, null);
    }

    private String standing() {
        return journey.document().at("/cards/0/standing").asString();
    }

    private List<String> doubts() {
        return api.as(town, Role.READER)
                .get(journey.path() + "/evidence")
                .body()
                .at("/cards/0/doubts")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
