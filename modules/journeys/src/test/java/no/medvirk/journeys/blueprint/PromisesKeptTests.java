package no.medvirk.journeys.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.medvirk.core.Ids;
import no.medvirk.journeys.blueprint.BlueprintDiff.Card;
import no.medvirk.journeys.blueprint.BlueprintDiff.Kind;
import no.medvirk.journeys.blueprint.BlueprintDiff.Step;
import no.medvirk.journeys.blueprint.BlueprintDiff.Value;
import no.medvirk.journeys.blueprint.PromisesKept.Outcome;
import no.medvirk.journeys.blueprint.PromisesKept.Promise;
import org.junit.jupiter.api.Test;

/** What the new journey was to change, looked for in today's as it has become. */
class PromisesKeptTests {

    private final Card work = card(Ids.next(), null, "Registrerer søknaden", "manual");
    private final Step apply = step(Ids.next(), Set.of(), "Søke", work);
    private final Step await = step(Ids.next(), Set.of(), "Vente");
    private final List<Step> begun = List.of(apply, await);

    @Test
    void aCopyPromisesNothing() {
        assertThat(PromisesKept.of(begun, List.of(of(apply, of(work, "manual")), of(await)), begun))
                .isEmpty();
    }

    @Test
    void aChangeHasComeWhenTodayIsAsPromisedAndNotYetWhenItIsAsItWas() {
        List<Step> promised = List.of(of(apply, of(work, "automatic")), of(await));

        assertThat(outcome(promised, begun)).isEqualTo(Outcome.NOT_YET);
        assertThat(outcome(promised, today(apply, same(work, "automatic")))).isEqualTo(Outcome.CAME);
        assertThat(outcome(promised, today(apply, same(work, "assisted")))).isEqualTo(Outcome.OTHERWISE);
        assertThat(outcome(promised, today(apply))).isEqualTo(Outcome.OTHERWISE);
    }

    @Test
    void ofTwoThingsThatWereToChangeOneMayHaveCome() {
        Card both = card(Ids.next(), work.id(), "Ser over søknaden", "automatic");

        assertThat(outcome(List.of(of(apply, both), of(await)), today(apply, same(work, "automatic"))))
                .isEqualTo(Outcome.PARTLY);
    }

    @Test
    void somethingNewHasComeWhenTodayTookItUp() {
        Card news = card(Ids.next(), null, "Varsler på SMS", "automatic");
        List<Step> promised = List.of(of(apply, of(work, "manual"), news), of(await));
        Card taken = card(Ids.next(), news.id(), "Varsler på SMS", "automatic");
        Card otherwise = card(Ids.next(), news.id(), "Varsler på SMS", "manual");

        assertThat(outcome(promised, begun)).isEqualTo(Outcome.NOT_YET);
        assertThat(outcome(promised, today(apply, work, taken))).isEqualTo(Outcome.CAME);
        assertThat(outcome(promised, today(apply, work, otherwise))).isEqualTo(Outcome.PARTLY);
    }

    @Test
    void somethingNewThatNobodyTiedToThePromiseMayBeItAndIsUnknown() {
        Card news = card(Ids.next(), null, "Varsler på SMS", "automatic");
        List<Step> promised = List.of(of(apply, of(work, "manual"), news), of(await));
        UUID own = Ids.next();

        assertThat(outcome(promised, today(apply, work, card(own, own, "Varsler på SMS", "automatic"))))
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aStepThatWasToGoHasGoneOrNotAndItsCardsAreNoPromisesOfTheirOwn() {
        List<Step> promised = List.of(of(await));

        List<Promise> all = PromisesKept.of(
                begun, promised, begun.stream().map(PromisesKeptTests::known).toList());
        assertThat(all).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.REMOVED);
            assertThat(one.outcome()).isEqualTo(Outcome.NOT_YET);
        });
        assertThat(outcome(promised, List.of(later(await)))).isEqualTo(Outcome.CAME);
    }

    @Test
    void stepsThatWereToBecomeOneAreItWhenOneIsLeft() {
        Step one = step(Ids.next(), Set.of(apply.id(), await.id()), "Søke og få svar", of(work, "manual"));

        assertThat(outcome(List.of(one), begun)).isEqualTo(Outcome.NOT_YET);
        assertThat(outcome(List.of(one), today(apply, work).subList(0, 1))).isEqualTo(Outcome.CAME);
        assertThat(outcome(List.of(one), List.of())).isEqualTo(Outcome.OTHERWISE);
    }

    @Test
    void aNewStepHasComeOnlyUnderItsOrigin() {
        Step news = step(Ids.next(), Set.of(), "Få svar");
        List<Step> promised = List.of(of(apply, of(work, "manual")), of(await), news);
        UUID own = Ids.next();
        List<Step> taken = new ArrayList<>(today(apply, work));
        taken.add(step(own, Set.of(own, news.id()), "Få svar"));
        List<Step> strange = new ArrayList<>(today(apply, work));
        strange.add(step(own, Set.of(own), "Få svar"));

        assertThat(outcome(promised, begun)).isEqualTo(Outcome.NOT_YET);
        assertThat(outcome(promised, taken)).isEqualTo(Outcome.CAME);
        assertThat(outcome(promised, strange)).isEqualTo(Outcome.UNKNOWN);
    }

    private Outcome outcome(List<Step> promised, List<Step> later) {
        List<Promise> all = PromisesKept.of(
                begun, promised, later.stream().map(PromisesKeptTests::known).toList());
        assertThat(all).hasSize(1);
        return all.getFirst().outcome();
    }

    /** Today's journey later on: the same steps, the first with these cards. */
    private List<Step> today(Step first, Card... cards) {
        return List.of(step(first.id(), Set.of(first.id()), "Søke", cards), later(await));
    }

    private static Step later(Step step) {
        return new Step(step.id(), Set.of(step.id()), step.values(), step.cards());
    }

    private static Step known(Step step) {
        return step.origins().isEmpty() ? later(step) : step;
    }

    private static Card same(Card card, String automation) {
        return card(card.id(), card.id(), "Registrerer søknaden", automation);
    }

    private static Card of(Card card, String automation) {
        return card(Ids.next(), card.id(), "Registrerer søknaden", automation);
    }

    private static Step of(Step step, Card... cards) {
        return new Step(Ids.next(), Set.of(step.id()), step.values(), List.of(cards));
    }

    private static Step step(UUID id, Set<UUID> origins, String name, Card... cards) {
        return new Step(id, origins, Map.of(Parameter.NAME, Value.of(name)), List.of(cards));
    }

    private static Card card(UUID id, @org.jspecify.annotations.Nullable UUID origin, String text, String automation) {
        Map<Parameter, Value> values = new EnumMap<>(Parameter.class);
        values.put(Parameter.TEXT, Value.of(text));
        values.put(Parameter.LANE, new Value("bak", "Bak kulissene"));
        values.put(Parameter.AUTOMATION, Value.of(automation));
        return new Card(id, origin, values);
    }
}
