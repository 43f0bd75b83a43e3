package no.medvirk.journeys.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Limits;
import no.medvirk.journeys.cjml.Cjml;
import no.medvirk.journeys.cjml.Cjml.Actor;
import no.medvirk.journeys.cjml.Cjml.Party;
import no.medvirk.journeys.cjml.Cjml.Touchpoint;
import org.jspecify.annotations.Nullable;

/** Others' planned journey: each touchpoint is a step, and who takes part in it has a card where a sheet would put them. */
final class CjmlToJourney {

    private final Cjml.Journey journey;
    private final Performers performers;
    private final Lanes lanes;
    private final Words words;
    private final Draft draft = new Draft();
    private final Faults faults = new Faults();

    CjmlToJourney(Cjml.Journey journey, Map<String, String> chosen, Map<String, String> remembered, Words words) {
        this.journey = journey;
        this.words = words;
        performers = new Performers(seen(journey), LaneKind.USER_ACTIONS.code(), chosen, remembered);
        lanes = new Lanes(performers, words);
    }

    Performers performers() {
        return performers;
    }

    List<Proposal.Fault> faults() {
        return faults.all();
    }

    JourneySheet read(String title) {
        for (int number = 1; number <= journey.touchpoints().size(); number++) {
            read(number, journey.touchpoints().get(number - 1));
        }
        List<String> users = lanes.users();
        return draft.journey(
                title, users.size() == 1 ? Texts.cut(Texts.oneLine(users.getFirst()), Limits.SHORT) : null);
    }

    private void read(int number, Touchpoint touchpoint) {
        String phase = phase(touchpoint);
        if (draft.isNewPhase(phase)) {
            if (draft.isFull()) {
                faults.add(number, null, "phases", String.valueOf(Limits.PHASES));
            } else {
                draft.startPhase(Texts.cut(phase.isEmpty() ? words.get("phase") : phase, Limits.NAME));
            }
        }
        draft.startStep(Texts.cut(Texts.oneLine(touchpoint.label()), Limits.NAME));
        add(number, touchpoint.initiator());
        add(number, touchpoint.receiver());
        touchpoint.ways().stream()
                .map(Cjml.Way::name)
                .filter(name -> !name.isBlank())
                .flatMap(name -> Channels.in(Texts.clean(name)).stream())
                .forEach(touch ->
                        draft.add(lanes.of(LaneKind.TOUCHPOINTS), touch.text(), card -> card.through(touch.channel())));
    }

    private String phase(Touchpoint touchpoint) {
        String id = touchpoint.phase();
        return id == null
                ? ""
                : Texts.oneLine(journey.phases().stream()
                        .filter(phase -> phase.id().equals(id))
                        .map(Cjml.Phase::name)
                        .findFirst()
                        .orElse(id));
    }

    private void add(int number, @Nullable Party party) {
        if (party == null) {
            return;
        }
        String name = journey.actor(party).map(Actor::called).orElse(party.actor());
        if (journey.actor(party).isEmpty()) {
            faults.add(number, null, "no-performer", party.actor());
        }
        String text = Texts.clean(Objects.requireNonNullElse(party.label(), ""));
        if (!Texts.fits(text, Limits.TEXT)) {
            faults.add(number, null, "size", text);
        }
        draft.add(lanes.of(name), lanes.textBy(name).apply(text), engine(name));
    }

    private UnaryOperator<JourneySheet.Card> engine(String name) {
        if (!lanes.kindOf(name).engine() || name.isEmpty() || Performers.isLane(name)) {
            return UnaryOperator.identity();
        }
        String by = Texts.cut(Texts.oneLine(name), Limits.SHORT);
        boolean machine = Performers.isSystem(name);
        return card -> card.done(by, null, machine ? by : null, machine ? "automatic" : null);
    }

    /** Who takes part, as a sheet's rows: whoever speaks with the user meets them. */
    private static List<Performers.Seen> seen(Cjml.Journey journey) {
        List<Performers.Seen> seen = new ArrayList<>();
        for (Touchpoint touchpoint : journey.touchpoints()) {
            List<Optional<Actor>> both = Stream.of(
                            Optional.ofNullable(touchpoint.initiator()), Optional.ofNullable(touchpoint.receiver()))
                    .map(party -> party.flatMap(journey::actor))
                    .toList();
            boolean withUser = touchpoint.communication()
                    && both.stream().flatMap(Optional::stream).anyMatch(Actor::endUser);
            both.stream()
                    .flatMap(Optional::stream)
                    .forEach(actor -> seen.add(new Performers.Seen(actor.called(), withUser && !actor.endUser())));
            Stream.of(Optional.ofNullable(touchpoint.initiator()), Optional.ofNullable(touchpoint.receiver()))
                    .flatMap(Optional::stream)
                    .filter(party -> journey.actor(party).isEmpty())
                    .forEach(party -> seen.add(new Performers.Seen(party.actor(), withUser)));
        }
        return seen;
    }

    /** A journey that we wrote ourselves: lanes and steps are as they were, and nothing is open to choice. */
    static JourneySheet exact(Cjml.Journey journey, String title) {
        List<JourneySheet.Phase> phases = new ArrayList<>();
        List<JourneySheet.Card> cards = new ArrayList<>();
        int steps = 0;
        for (Cjml.Phase phase : journey.phases()) {
            List<JourneySheet.Step> of = new ArrayList<>();
            String last = null;
            for (Touchpoint touchpoint : journey.touchpoints()) {
                Cjml.Trace trace = touchpoint.trace();
                if (trace == null || !phase.id().equals(touchpoint.phase())) {
                    continue;
                }
                if (!trace.id().equals(last)) {
                    of.add(new JourneySheet.Step(Objects.requireNonNullElse(trace.name(), ""), null, null, null));
                    steps++;
                    last = trace.id();
                }
                exact(journey, touchpoint, steps - 1, trace.bare(), cards);
            }
            phases.add(new JourneySheet.Phase(phase.name(), of));
        }
        return new JourneySheet(
                title,
                null,
                "draft",
                phases,
                journey.lanes().stream()
                        .map(lane -> new JourneySheet.Lane(lane.kind(), lane.label()))
                        .toList(),
                cards);
    }

    private static void exact(
            Cjml.Journey journey, Touchpoint touchpoint, int step, boolean bare, List<JourneySheet.Card> cards) {
        Stream.of(Optional.ofNullable(touchpoint.initiator()), Optional.ofNullable(touchpoint.receiver()))
                .flatMap(Optional::stream)
                .filter(_ -> !bare)
                .forEach(party -> journey.actor(party)
                        .filter(actor -> actor.lane() != null)
                        .ifPresent(actor -> cards.add(JourneySheet.Card.assumed(
                                        step,
                                        Objects.requireNonNull(actor.lane()),
                                        Objects.requireNonNullElse(party.label(), ""))
                                .done(actor.unnamed() ? null : actor.name(), null, null, null))));
        touchpoint.ways().stream()
                .filter(way -> way.lane() != null)
                .forEach(
                        way -> cards.add(JourneySheet.Card.assumed(step, Objects.requireNonNull(way.lane()), way.name())
                                .through(way.code())));
    }

    /** Whether it is one of ours: lanes that we have, and a step and a lane for everything. */
    static boolean isExact(Cjml.Journey journey) {
        int lanes = journey.lanes().size();
        return lanes > 0
                && journey.lanes().stream()
                        .allMatch(lane -> Coded.find(LaneKind.class, lane.kind())
                                .filter(JourneyToCjml::isTold)
                                .isPresent())
                && journey.touchpoints().stream().allMatch(CjmlToJourney::isPlaced)
                && journey.touchpoints().stream()
                        .flatMap(one -> one.ways().stream())
                        .allMatch(way -> within(way.lane(), lanes) && (way.code() == null || isChannel(way.code())))
                && journey.actors().stream().allMatch(actor -> actor.lane() == null || within(actor.lane(), lanes));
    }

    private static boolean isPlaced(Touchpoint one) {
        return one.trace() != null && one.phase() != null;
    }

    private static boolean isChannel(String code) {
        return Stream.of(no.medvirk.catalogue.Channel.values())
                .anyMatch(channel -> channel.code().equals(code));
    }

    private static boolean within(@Nullable Integer lane, int lanes) {
        return lane != null && lane < lanes;
    }
}
