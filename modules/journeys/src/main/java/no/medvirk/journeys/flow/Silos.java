package no.medvirk.journeys.flow;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.blueprint.ArrowKind;
import no.medvirk.journeys.blueprint.DataSource;
import no.medvirk.journeys.blueprint.Hands;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Line;
import no.medvirk.journeys.blueprint.Zone;
import no.medvirk.journeys.flow.Drawing.Card;
import no.medvirk.journeys.flow.Drawing.Step;
import no.medvirk.journeys.flow.JourneyFlow.Place;
import org.jspecify.annotations.Nullable;

/** Where a journey is cut up: by hands that take over, lines that are crossed, work done over again, data asked for and keyed in again. */
final class Silos {

    private final Drawing drawing;
    private final Map<StepId, Integer> order = new HashMap<>();
    private final Map<CardId, Card> cards;

    private Silos(Drawing drawing) {
        this.drawing = drawing;
        drawing.steps().forEach(step -> order.put(step.id(), order.size()));
        cards = drawing.cards().stream().collect(toMap(Card::id, card -> card));
    }

    static JourneyFlow of(Drawing drawing) {
        Silos silos = new Silos(drawing);
        return new JourneyFlow(
                drawing.journey(),
                drawing.title(),
                drawing.perspective(),
                drawing.target(),
                drawing.service(),
                silos.handoffs(),
                silos.chain(),
                silos.met(),
                silos.asked(),
                silos.rekeyed(),
                silos.waiting(),
                silos.arrows(),
                silos.units(),
                silos.placed(card -> card.kind().engine() && card.named() == null));
    }

    private JourneyFlow.Handoffs handoffs() {
        List<Card> works = behind();
        List<@Nullable String> hands = new ArrayList<>();
        works.forEach(card -> hands.add(card.hand()));
        List<JourneyFlow.Handoff> passes = Hands.passes(hands).stream()
                .map(pass -> handoff(works.get(pass.from()), works.get(pass.to())))
                .toList();
        return new JourneyFlow.Handoffs(
                works.size(),
                (int) hands.stream().filter(Objects::isNull).count(),
                distinct(works, card -> card.named() != null),
                distinct(works, card -> card.named() == null),
                passes);
    }

    private static int distinct(List<Card> works, Predicate<Card> which) {
        return (int) works.stream()
                .filter(which)
                .map(Card::hand)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private JourneyFlow.Handoff handoff(Card last, Card next) {
        return new JourneyFlow.Handoff(told(last), told(next), place(last), place(next));
    }

    private static String told(Card card) {
        String unit = card.named();
        return unit == null ? Objects.requireNonNull(card.performer()).strip() : unit;
    }

    private List<JourneyFlow.Stretch> chain() {
        List<JourneyFlow.Stretch> chain = new ArrayList<>();
        List<Place> stretch = new ArrayList<>();
        Card last = null;
        for (Card card : behind()) {
            if (last == null || !Objects.equals(last.hand(), card.hand())) {
                stretch = new ArrayList<>();
                chain.add(new JourneyFlow.Stretch(
                        card.hand() == null ? null : told(card), card.named() != null, stretch));
            }
            stretch.add(place(card));
            last = card;
        }
        return chain;
    }

    private JourneyFlow.Met met() {
        List<Card> seen = drawing.cards().stream()
                .filter(card -> card.kind() == LaneKind.FRONTSTAGE)
                .toList();
        return new JourneyFlow.Met(names(seen), seen.size(), withoutUnit(seen));
    }

    private JourneyFlow.Asked asked() {
        List<Card> works =
                drawing.cards().stream().filter(card -> card.kind().engine()).toList();
        List<Card> asking = works.stream()
                .filter(card -> card.dataSource() == DataSource.FROM_USER)
                .toList();
        return new JourneyFlow.Asked(
                works.size(),
                silent(works),
                names(asking),
                withoutUnit(asking),
                asking.stream().map(this::place).toList());
    }

    private JourneyFlow.Rekeyed rekeyed() {
        return new JourneyFlow.Rekeyed(
                behind().size(),
                silent(behind()),
                placed(card -> card.behind() && card.dataSource() == DataSource.REKEYED));
    }

    private static int silent(List<Card> works) {
        return (int) works.stream().filter(card -> card.dataSource() == null).count();
    }

    private static int withoutUnit(List<Card> cards) {
        return (int) cards.stream().filter(card -> card.named() == null).count();
    }

    private static List<String> names(List<Card> cards) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Card card : cards) {
            String name = card.named();
            if (name != null) {
                names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            }
        }
        return List.copyOf(names.values());
    }

    private JourneyFlow.Waiting waiting() {
        List<JourneyFlow.Wait> waits = new ArrayList<>();
        int unknown = 0;
        for (Step step : drawing.steps()) {
            Integer minutes = step.waitingMinutes();
            if (minutes == null) {
                unknown++;
            } else if (minutes > 0) {
                waits.add(new JourneyFlow.Wait(step.id(), step.name(), minutes));
            }
        }
        waits.sort(Comparator.comparingInt(JourneyFlow.Wait::minutes).reversed());
        int sum = waits.stream().mapToInt(JourneyFlow.Wait::minutes).sum();
        return new JourneyFlow.Waiting(sum, unknown, drawing.steps().size(), waits);
    }

    private JourneyFlow.Arrows arrows() {
        List<JourneyFlow.Arrow> all = drawing.arrows().stream().map(this::arrow).toList();
        Set<CardId> once = new HashSet<>();
        Set<CardId> several = new HashSet<>();
        drawing.arrows().stream()
                .filter(arrow -> arrow.kind() != ArrowKind.MESSAGE)
                .map(Drawing.Arrow::from)
                .filter(from -> !once.add(from))
                .forEach(several::add);
        return new JourneyFlow.Arrows(
                all.size(),
                crossing(all, Line.INTERACTION),
                crossing(all, Line.VISIBILITY),
                crossing(all, Line.INTERNAL),
                (int) drawing.arrows().stream().filter(this::unplaced).count(),
                (int) all.stream().filter(JourneyFlow.Arrow::back).count(),
                placed(card -> several.contains(card.id())),
                all);
    }

    private static int crossing(Collection<JourneyFlow.Arrow> arrows, Line line) {
        return (int)
                arrows.stream().filter(arrow -> arrow.crosses().contains(line)).count();
    }

    private boolean unplaced(Drawing.Arrow arrow) {
        return Stream.of(arrow.from(), arrow.to()).anyMatch(end -> !Line.isPlaced(zone(end)));
    }

    private JourneyFlow.Arrow arrow(Drawing.Arrow arrow) {
        Card from = card(arrow.from());
        Card to = card(arrow.to());
        return new JourneyFlow.Arrow(
                arrow.id(),
                arrow.kind(),
                arrow.label(),
                place(from),
                place(to),
                Line.between(zone(arrow.from()), zone(arrow.to())),
                at(to) < at(from),
                from.hand() == null || to.hand() == null ? null : !from.hand().equals(to.hand()));
    }

    private List<JourneyFlow.Unit> units() {
        Map<String, List<Card>> units = new LinkedHashMap<>();
        for (Card card : drawing.cards()) {
            String name = card.named();
            if (name != null) {
                units.computeIfAbsent(name.toLowerCase(Locale.ROOT), none -> new ArrayList<>())
                        .add(card);
            }
        }
        return units.values().stream()
                .sorted(Comparator.comparingInt((List<Card> of) -> of.size()).reversed())
                .map(of -> new JourneyFlow.Unit(
                        Objects.requireNonNull(of.getFirst().named()),
                        of.stream().anyMatch(card -> card.kind() == LaneKind.FRONTSTAGE),
                        of.stream().map(this::place).toList()))
                .toList();
    }

    private List<Card> behind() {
        return drawing.cards().stream().filter(Card::behind).toList();
    }

    private List<Place> placed(Predicate<Card> which) {
        return drawing.cards().stream().filter(which).map(this::place).toList();
    }

    private Place place(Card card) {
        Step step = drawing.steps().get(at(card));
        return new Place(card.id(), card.text(), step.id(), step.name(), card.lane());
    }

    private int at(Card card) {
        return Objects.requireNonNull(order.get(card.step()));
    }

    private Card card(CardId id) {
        return Objects.requireNonNull(cards.get(id));
    }

    private Zone zone(CardId id) {
        return card(id).kind().zone();
    }
}
