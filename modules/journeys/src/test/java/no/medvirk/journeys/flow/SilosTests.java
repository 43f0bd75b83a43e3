package no.medvirk.journeys.flow;

import static no.medvirk.journeys.blueprint.LaneKind.BACKSTAGE;
import static no.medvirk.journeys.blueprint.LaneKind.FRONTSTAGE;
import static no.medvirk.journeys.blueprint.LaneKind.SUPPORT;
import static no.medvirk.journeys.blueprint.LaneKind.UNIT;
import static no.medvirk.journeys.blueprint.LaneKind.USER_ACTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.medvirk.core.Ids;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.blueprint.ArrowKind;
import no.medvirk.journeys.blueprint.DataSource;
import no.medvirk.journeys.blueprint.Hands;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Line;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class SilosTests {

    private final List<Drawing.Step> steps = new ArrayList<>();
    private final List<Drawing.Card> cards = new ArrayList<>();
    private final List<Drawing.Arrow> arrows = new ArrayList<>();

    @Test
    void aCaseChangesHandsWhereAnotherUnitTakesOver() {
        step("Motta", 0);
        work(BACKSTAGE, "Journalfører", "Dokumentsenteret");
        step("Behandle", 20_160);
        work(BACKSTAGE, "Vurderer", "Oppvekst");
        work(SUPPORT, "Uttaler seg", "PP-tjenesten");
        work(BACKSTAGE, "Vedtar", " oppvekst ");

        JourneyFlow flow = flow();

        assertThat(flow.handoffs().passes())
                .extracting(pass -> pass.from() + " → " + pass.to())
                .containsExactly("Dokumentsenteret → Oppvekst", "Oppvekst → PP-tjenesten", "PP-tjenesten → oppvekst");
        assertThat(flow.handoffs().units()).isEqualTo(3);
        assertThat(flow.handoffs().unknown()).isZero();
        assertThat(flow.chain()).extracting(JourneyFlow.Stretch::hand).hasSize(4);
    }

    @Test
    void workThatTellsNoUnitIsUnknownAndNeverNoHandoff() {
        step("Behandle", null);
        work(BACKSTAGE, "Leser", "Oppvekst");
        work(BACKSTAGE, "Noe skjer", null);
        work(BACKSTAGE, "Vedtar", "Oppvekst");

        JourneyFlow flow = flow();

        assertThat(flow.handoffs().passes()).isEmpty();
        assertThat(flow.handoffs().unknown()).isEqualTo(1);
        assertThat(flow.chain()).extracting(JourneyFlow.Stretch::hand).containsExactly("Oppvekst", null, "Oppvekst");
        assertThat(flow.withoutUnit()).extracting(JourneyFlow.Place::text).containsExactly("Noe skjer");
        assertThat(flow.waiting().unknownSteps()).isEqualTo(1);
    }

    @Test
    void whoDoesItIsTheHandWhereNoUnitIsTold() {
        assertThat(Hands.of("Oppvekst", "Rådgiver")).isEqualTo("oppvekst");
        assertThat(Hands.of(" ", "Rådgiver ")).isEqualTo("rådgiver");
        assertThat(Hands.of(null, null)).isNull();
        List<String> hands = new ArrayList<>(List.of("a", "b"));
        hands.add(null);
        hands.add("a");
        assertThat(Hands.passes(hands)).containsExactly(new Hands.Pass(0, 1), new Hands.Pass(1, 3));
    }

    @Test
    void whatTheUserSeesIsMetAndIsNoHandoffBehindTheLine() {
        step("Spørre", 0);
        work(FRONTSTAGE, "Svarer", "Servicetorget");
        work(FRONTSTAGE, "Svarer igjen", "Oppvekst");
        work(FRONTSTAGE, "Noen svarer", null);
        work(BACKSTAGE, "Leser", "Oppvekst");

        JourneyFlow flow = flow();

        assertThat(flow.met().units()).containsExactly("Servicetorget", "Oppvekst");
        assertThat(flow.met().withoutUnit()).isEqualTo(1);
        assertThat(flow.handoffs().passes()).isEmpty();
    }

    @Test
    void theUserIsAskedAsOftenAsWorkTakesItsDataFromThem() {
        step("Søke", 0);
        asking("Fyller ut", "Oppvekst", DataSource.FROM_USER);
        asking("Ringer", "oppvekst", DataSource.FROM_USER);
        asking("Spør på nytt", "PP-tjenesten", DataSource.FROM_USER);
        asking("Taster inn", "Dokumentsenteret", DataSource.REKEYED);
        asking("Henter", "Oppvekst", DataSource.REUSED);
        asking("Uviss", null, null);

        JourneyFlow flow = flow();

        assertThat(flow.asked().cards()).hasSize(3);
        assertThat(flow.asked().units()).containsExactly("Oppvekst", "PP-tjenesten");
        assertThat(flow.asked().unknown()).isEqualTo(1);
        assertThat(flow.rekeyed().cards()).extracting(JourneyFlow.Place::text).containsExactly("Taster inn");
    }

    @Test
    void anArrowCrossesTheLinesBetweenItsLanesAndOneToAnEarlierStepIsDoneOverAgain() {
        step("Søke", 0);
        CardId sends = card(USER_ACTIONS, "Sender");
        step("Behandle", 0);
        CardId reads = work(BACKSTAGE, "Leser", "Oppvekst");
        CardId own = card(LaneKind.OWN, "Noe eget");
        CardId says = work(SUPPORT, "Uttaler seg", "PP-tjenesten");
        arrow(sends, reads, ArrowKind.MESSAGE);
        arrow(reads, sends, ArrowKind.MESSAGE);
        arrow(reads, says, ArrowKind.HANDOFF);
        arrow(reads, own, ArrowKind.FLOW);

        JourneyFlow.Arrows told = flow().arrows();

        assertThat(told.all().getFirst().crosses()).containsExactly(Line.INTERACTION, Line.VISIBILITY);
        assertThat(told.interaction()).isEqualTo(2);
        assertThat(told.visibility()).isEqualTo(2);
        assertThat(told.internal()).isEqualTo(1);
        assertThat(told.unplaced()).isEqualTo(1);
        assertThat(told.back()).isEqualTo(1);
        assertThat(told.all().get(2).otherHands()).isTrue();
        assertThat(told.all().getFirst().otherHands()).isNull();
        assertThat(told.branches()).extracting(JourneyFlow.Place::text).containsExactly("Leser");
    }

    @Test
    void aUnitTakesPartByItsWorkAndByTheLaneOfUnits() {
        step("Søke", 0);
        work(FRONTSTAGE, "Svarer", "Oppvekst");
        cards.add(new Drawing.Card(
                new CardId(Ids.next()), steps.getLast().id(), UNIT, "Enhet", "OPPVEKST", null, null, null));
        work(BACKSTAGE, "Arkiverer", "Arkivet");

        assertThat(flow().units())
                .extracting(unit -> unit.name() + " " + unit.cards().size() + " " + unit.seen())
                .containsExactly("Oppvekst 2 true", "Arkivet 1 false");
    }

    @Test
    void whereCardsThatAreNoWorkLieChangesNoCount() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Drawing before = random(random);
            List<Drawing.Card> others = new ArrayList<>(before.cards().stream()
                    .filter(card -> !card.kind().engine())
                    .map(card -> new Drawing.Card(
                            card.id(),
                            before.steps()
                                    .get(random.nextInt(before.steps().size()))
                                    .id(),
                            card.kind(),
                            card.lane(),
                            card.text(),
                            null,
                            null,
                            null))
                    .toList());
            Collections.shuffle(others, random);
            List<Drawing.Card> moved = new ArrayList<>(
                    before.cards().stream().filter(card -> card.kind().engine()).toList());
            others.forEach(card -> moved.add(random.nextInt(moved.size() + 1), card));

            JourneyFlow one = Silos.of(before);
            JourneyFlow two = Silos.of(
                    new Drawing(before.journey(), "", null, false, null, before.steps(), moved, before.arrows()));

            assertThat(two.handoffs()).as("seed %s", seed).isEqualTo(one.handoffs());
            assertThat(two.chain()).isEqualTo(one.chain());
            assertThat(two.met()).isEqualTo(one.met());
            assertThat(two.asked()).isEqualTo(one.asked());
            assertThat(two.rekeyed()).isEqualTo(one.rekeyed());
            assertThat(two.waiting()).isEqualTo(one.waiting());
            assertThat(two.arrows().visibility()).isEqualTo(one.arrows().visibility());
        }
    }

    private static Drawing random(Random random) {
        SilosTests drawn = new SilosTests();
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            drawn.step("Steg " + i, random.nextBoolean() ? random.nextInt(1000) : null);
            for (int k = 0; k < random.nextInt(5); k++) {
                LaneKind kind = List.of(FRONTSTAGE, BACKSTAGE, SUPPORT, USER_ACTIONS, LaneKind.NOTES)
                        .get(random.nextInt(5));
                CardId made = kind.engine()
                        ? drawn.work(kind, "Kort", random.nextInt(4) == 0 ? null : "Enhet " + random.nextInt(3))
                        : drawn.card(kind, "Kort");
                if (drawn.cards.size() > 1) {
                    drawn.arrow(drawn.cards.getFirst().id(), made, ArrowKind.FLOW);
                }
            }
        }
        return drawn.drawing();
    }

    private void step(String name, Integer waiting) {
        steps.add(new Drawing.Step(new StepId(Ids.next()), name, waiting));
    }

    private CardId work(LaneKind lane, String text, String unit) {
        return add(lane, text, unit, null);
    }

    private void asking(String text, String unit, DataSource source) {
        add(BACKSTAGE, text, unit, source);
    }

    private CardId card(LaneKind lane, String text) {
        return add(lane, text, null, null);
    }

    private CardId add(LaneKind lane, String text, String unit, DataSource source) {
        CardId id = new CardId(Ids.next());
        cards.add(new Drawing.Card(id, steps.getLast().id(), lane, lane.code(), text, null, unit, source));
        return id;
    }

    private void arrow(CardId from, CardId to, ArrowKind kind) {
        arrows.add(new Drawing.Arrow(Ids.next(), from, to, kind, null));
    }

    private JourneyFlow flow() {
        return Silos.of(drawing());
    }

    private Drawing drawing() {
        return new Drawing(new JourneyId(Ids.next()), "En reise", null, false, null, steps, cards, arrows);
    }
}
