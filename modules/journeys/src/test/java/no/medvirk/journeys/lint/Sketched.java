package no.medvirk.journeys.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.medvirk.catalogue.Channel;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.blueprint.Automation;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.lint.Drawing.Card;
import no.medvirk.journeys.lint.Drawing.Step;
import org.jspecify.annotations.NullUnmarked;

/** A journey as a test of the checks draws it: every lane is there, and ids are the numbers of the test. */
@NullUnmarked
final class Sketched {

    static final JourneyId JOURNEY = new JourneyId(new UUID(0, 1));

    private final List<Step> steps = new ArrayList<>();
    private final List<Card> cards = new ArrayList<>();
    private final List<Drawing.Arrow> arrows = new ArrayList<>();
    private Set<LaneKind> lanes = Set.of(LaneKind.values());

    static StepId step(int number) {
        return new StepId(new UUID(1, number));
    }

    static CardId card(int number) {
        return new CardId(new UUID(2, number));
    }

    Sketched lanes(LaneKind... only) {
        lanes = Set.of(only);
        return this;
    }

    Sketched with(int number, Integer touch, Integer waiting, int... origins) {
        steps.add(new Step(
                step(number),
                "Steg " + number,
                touch,
                waiting,
                false,
                Arrays.stream(origins).mapToObj(Sketched::step).collect(Collectors.toSet())));
        return this;
    }

    /** A step that is told in another journey. */
    Sketched elsewhere(int number) {
        steps.add(new Step(step(number), "Steg " + number, null, null, true, Set.of()));
        return this;
    }

    Sketched with(int number) {
        return with(number, null, null);
    }

    Sketched action(int number, String text) {
        return put(number, LaneKind.USER_ACTIONS, text, null, null, null, null, null);
    }

    Sketched touchpoint(int number, String text, Channel channel) {
        return put(number, LaneKind.TOUCHPOINTS, text, channel, null, null, null, null);
    }

    Sketched work(int number, LaneKind lane, String text, String unit, Automation automation) {
        return put(number, lane, text, null, unit, null, automation, null);
    }

    Sketched put(
            int number,
            LaneKind lane,
            String text,
            Channel channel,
            String unit,
            String system,
            Automation automation,
            Integer origin) {
        cards.add(new Card(
                card(100 * number + cards.size()),
                step(number),
                lane,
                text,
                channel,
                null,
                unit,
                system,
                automation,
                null,
                origin == null ? null : card(origin),
                Set.of()));
        return this;
    }

    /** The latest card: who the user takes to be responsible. */
    Sketched takenToBe(String perceivedOwner) {
        Card card = cards.removeLast();
        cards.add(new Card(
                card.id(),
                card.step(),
                card.lane(),
                card.text(),
                card.channel(),
                card.performer(),
                card.unit(),
                card.system(),
                card.automation(),
                perceivedOwner,
                card.origin(),
                card.withdrawn()));
        return this;
    }

    /** The latest card rests on a finding that was withdrawn. */
    Sketched withdrawn() {
        Card card = cards.removeLast();
        cards.add(new Card(
                card.id(),
                card.step(),
                card.lane(),
                card.text(),
                card.channel(),
                card.performer(),
                card.unit(),
                card.system(),
                card.automation(),
                card.perceivedOwner(),
                card.origin(),
                Set.of(new UUID(3, 1))));
        return this;
    }

    Sketched arrow(int from, int to) {
        arrows.add(new Drawing.Arrow(card(from), card(to)));
        return this;
    }

    /** The number of the latest card. */
    int latest() {
        return (int) cards.getLast().id().value().getLeastSignificantBits();
    }

    Drawing drawn() {
        return new Drawing(lanes, steps, cards, arrows);
    }

    Drawing shuffled(Random random) {
        List<Card> other = new ArrayList<>(cards);
        Collections.shuffle(other, random);
        return new Drawing(lanes, steps, other, arrows);
    }

    /** What a check finds in it, as today's journey. */
    List<Observed> finds(Check check) {
        return of(check, new Subject(drawn(), false, null));
    }

    static List<Observed> of(Check check, Subject subject) {
        return subject.findings().stream().filter(one -> one.check() == check).toList();
    }
}
