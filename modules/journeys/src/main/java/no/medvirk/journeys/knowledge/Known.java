package no.medvirk.journeys.knowledge;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.medvirk.catalogue.PublicServiceNames.RetiredSystem;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.CardsMeasured;
import no.medvirk.journeys.blueprint.LaneId;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Stance;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.journey.JourneyDocument.Basis;
import no.medvirk.journeys.journey.JourneyDocument.Card;
import no.medvirk.journeys.journey.JourneyDocument.Confirmation;
import no.medvirk.journeys.journey.JourneyDocument.Lane;
import no.medvirk.journeys.journey.JourneyDocument.Measured;
import no.medvirk.journeys.knowledge.KnowledgeReport.Confirmed;
import no.medvirk.journeys.knowledge.KnowledgeReport.OfCard;
import no.medvirk.journeys.knowledge.KnowledgeReport.OfLane;
import org.jspecify.annotations.Nullable;

/** What a journey's evidence, confirmations and systems make of its cards on one day. */
final class Known {

    private final JourneyDocument journey;
    private final LocalDate today;
    private final ZoneId zone;
    private final Map<String, RetiredSystem> retired;
    private final Map<LaneId, LaneKind> kinds;
    private final Map<CardId, List<Basis>> evidence;
    private final Map<CardId, List<Measured>> measured;
    private final Map<CardId, Confirmation> confirmed;

    Known(JourneyDocument journey, Collection<RetiredSystem> retired, LocalDate today, ZoneId zone) {
        this.journey = journey;
        this.today = today;
        this.zone = zone;
        this.retired = retired.stream()
                .collect(Collectors.toMap(system -> called(system.name()), Function.identity(), (first, _) -> first));
        this.kinds = journey.lanes().stream().collect(Collectors.toMap(Lane::id, Lane::kind));
        this.evidence = journey.evidence().stream().collect(groupingBy(Basis::card));
        this.measured = journey.measured().stream().collect(groupingBy(Measured::card));
        // they come in the order in which they were made: the last one counts
        this.confirmed = journey.confirmations().stream()
                .collect(Collectors.toMap(Confirmation::card, Function.identity(), (_, last) -> last));
    }

    KnowledgeReport report() {
        List<OfCard> cards = journey.cards().stream().map(this::known).toList();
        Map<CardId, LaneId> lanes = journey.cards().stream().collect(Collectors.toMap(Card::id, Card::lane));
        return new KnowledgeReport(
                journey.seq(),
                today,
                Freshness.MONTHS,
                Shares.of(cards),
                journey.lanes().stream()
                        .map(lane -> new OfLane(
                                lane.id(),
                                Shares.of(cards.stream()
                                        .filter(card -> lane.id().equals(lanes.get(card.card())))
                                        .toList())))
                        .toList(),
                cards);
    }

    private OfCard known(Card card) {
        List<Ground> rests = Stream.concat(
                        evidence.getOrDefault(card.id(), List.of()).stream().map(Ground::of),
                        measured.getOrDefault(card.id(), List.of()).stream().map(Ground::of))
                .toList();
        Confirmation last = confirmed.get(card.id());
        LocalDate found = Freshness.asOf(rests.stream()
                .filter(one -> one.stance() == Stance.FOR && one.stands())
                .map(Ground::on)
                .toList());
        List<@Nullable LocalDate> days = new ArrayList<>();
        days.add(found);
        days.add(last == null ? null : LocalDate.ofInstant(last.at(), zone));
        LocalDate asOf = Freshness.asOf(days);
        RetiredSystem system = system(card);
        return new OfCard(
                card.id(),
                card.known(),
                found,
                asOf,
                Freshness.of(asOf, today),
                doubts(card, rests, last, system),
                last == null ? null : new Confirmed(last.by(), last.at()),
                system);
    }

    /**
     * What a card rests on: a finding of research, or an indicator.
     *
     * @param gone withdrawn or taken away; an indicator that nobody has measured yet neither stands nor is gone
     */
    private record Ground(
            Stance stance,
            boolean stands,
            boolean gone,
            @Nullable LocalDate on,
            @Nullable Instant changedAt) {

        static Ground of(Basis basis) {
            boolean stands = basis.level() != null;
            return new Ground(basis.stance(), stands, !stands, basis.on(), basis.changedAt());
        }

        static Ground of(Measured measured) {
            CardsMeasured.Shown shown = measured.shown();
            return new Ground(
                    measured.stance(),
                    measured.level() != null,
                    !measured.there(),
                    shown == null ? null : shown.to(),
                    measured.changedAt());
        }
    }

    private static List<Doubt> doubts(
            Card card, List<Ground> rests, @Nullable Confirmation last, @Nullable RetiredSystem system) {
        List<Doubt> doubts = new ArrayList<>();
        if (rests.stream().anyMatch(one -> one.stance() == Stance.AGAINST && one.stands())) {
            doubts.add(Doubt.CONTRADICTED);
        }
        if (rests.stream().anyMatch(Ground::gone)) {
            doubts.add(Doubt.WITHDRAWN);
        }
        if (rests.stream().anyMatch(one -> !one.gone() && changedSince(one.changedAt(), last))) {
            doubts.add(Doubt.CHANGED);
        }
        if (last != null && last.words() != null && !last.words().equals(card.text())) {
            doubts.add(Doubt.REWORDED);
        }
        if (system != null) {
            doubts.add(Doubt.SYSTEM_RETIRED);
        }
        return doubts;
    }

    private static boolean changedSince(@Nullable Instant changed, @Nullable Confirmation last) {
        return changed != null && (last == null || changed.isAfter(last.at()));
    }

    /** The retired system that a card names: in its field, or with all its words in the lane of systems. */
    private @Nullable RetiredSystem system(Card card) {
        String name = kinds.get(card.lane()) == LaneKind.SYSTEMS ? card.text() : card.system();
        return name == null ? null : retired.get(called(name));
    }

    /** Names are compared as people write them: whatever the case, and whatever the space around. */
    private static String called(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
