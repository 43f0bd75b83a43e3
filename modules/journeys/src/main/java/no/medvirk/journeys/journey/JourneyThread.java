package no.medvirk.journeys.journey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.CARD;
import static no.medvirk.journeys.db.Tables.JOURNEY;
import static org.jooq.impl.DSL.noCondition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.medvirk.core.LocalText;
import no.medvirk.core.Municipalities;
import no.medvirk.core.NorwegianTime;
import no.medvirk.core.ThreadNode;
import no.medvirk.core.ThreadNode.Link;
import no.medvirk.core.ThreadSource;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.FollowUp;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Stance;
import no.medvirk.journeys.blueprint.Zone;
import no.medvirk.journeys.db.tables.records.CardRecord;
import no.medvirk.journeys.db.tables.records.JourneyRecord;
import no.medvirk.journeys.journey.JourneyDocument.Lane;
import no.medvirk.journeys.journey.JourneyDocument.Step;
import no.medvirk.journeys.journey.Parts.Ground;
import no.medvirk.journeys.journey.Parts.Whole;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A journey in the red thread: its steps, its cards, and what they rest on. Without a word of what anybody has said in research. */
@Service
@Transactional(readOnly = true)
class JourneyThread implements ThreadSource {

    private final DSLContext db;
    private final Parts parts;
    private final Municipalities municipalities;
    private final Clock clock;

    JourneyThread(DSLContext db, Parts parts, Municipalities municipalities, Clock clock) {
        this.db = db;
        this.parts = parts;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Override
    public Set<String> roots() {
        return Set.of("journey");
    }

    @Override
    public List<UUID> ids(String root, @Nullable UUID after, int limit) {
        return db.select(JOURNEY.ID)
                .from(JOURNEY)
                .where(mine(JOURNEY), JOURNEY.TRASHED_AT.isNull())
                .and(after == null ? noCondition() : JOURNEY.ID.gt(new JourneyId(after)))
                .orderBy(JOURNEY.ID)
                .limit(limit)
                .fetch(row -> row.value1().value());
    }

    @Override
    public List<ThreadNode> of(String root, UUID id) {
        JourneyId journey = new JourneyId(id);
        return parts.of(journey)
                .filter(whole -> whole.head().getTrashedAt() == null)
                .map(whole -> nodes(whole, cards(journey)))
                .orElse(List.of());
    }

    private List<CardRecord> cards(JourneyId id) {
        return db.selectFrom(CARD)
                .where(mine(CARD), CARD.JOURNEY_ID.eq(id))
                .orderBy(CARD.POSITION, CARD.ID)
                .fetch();
    }

    private List<ThreadNode> nodes(Whole whole, List<CardRecord> cards) {
        Titles titles = new Titles(municipalities.current().language());
        Map<?, Lane> lanes = whole.lanes().stream().collect(toMap(Lane::id, lane -> lane));
        Map<CardId, List<Ground>> evidence = whole.evidence().stream()
                .filter(ground -> ground.level() != null)
                .collect(groupingBy(Ground::card));
        List<ThreadNode> nodes = new ArrayList<>(List.of(journey(whole, cards, titles)));
        whole.steps().forEach(step -> nodes.add(step(whole, step, titles)));
        for (CardRecord card : cards) {
            Lane lane = lanes.get(card.getLaneId());
            if (lane != null && !card.getText().isBlank()) {
                nodes.add(card(whole, card, lane.kind(), evidence.getOrDefault(card.getId(), List.of()), titles));
            }
        }
        return nodes;
    }

    /** Journeys are written in one language: the municipality's. */
    private record Titles(String language) {
        LocalText of(String text) {
            String title = text.isBlank() ? "–" : text;
            return language.equals("nn") ? new LocalText(null, title, null) : new LocalText(title, null, null);
        }
    }

    private ThreadNode journey(Whole whole, List<CardRecord> cards, Titles titles) {
        JourneyRecord head = whole.head();
        Set<String> lacks = new LinkedHashSet<>();
        Set<?> backstage = whole.lanes().stream()
                .filter(lane -> lane.kind().zone() == Zone.BACKSTAGE)
                .map(Lane::id)
                .collect(java.util.stream.Collectors.toSet());
        // what is behind a step that is told in another journey is told there
        if (whole.steps().stream().allMatch(step -> step.toldIn() == null)
                && cards.stream().noneMatch(card -> backstage.contains(card.getLaneId()))) {
            lacks.add("backstage");
        }
        JourneyId from = head.getDerivedFromJourneyId();
        if (FollowUp.isDue(
                from != null,
                head.getStartsOn(),
                head.getFollowedUpAt(),
                LocalDate.ofInstant(clock.instant(), NorwegianTime.ZONE))) {
            lacks.add("follow-up");
        }
        List<Link> links = new ArrayList<>();
        if (head.getServiceId() != null) {
            links.add(new Link("delivers", "service", head.getServiceId().value()));
        }
        if (from != null) {
            links.add(new Link("derived-from", "journey", from.value()));
        }
        UUID id = head.getId().value();
        return new ThreadNode("journey", id, titles.of(head.getTitle()), head.getPerspective(), path(id), links, lacks);
    }

    private static ThreadNode step(Whole whole, Step step, Titles titles) {
        UUID journey = whole.head().getId().value();
        JourneyId in = step.toldIn();
        Stream<Link> told = in == null ? Stream.of() : Stream.of(new Link("told-in", "journey", in.value()));
        List<Link> links = Stream.concat(
                        Stream.concat(Stream.of(new Link("part-of", "journey", journey)), told),
                        whole.needsMet().stream()
                                .filter(met -> met.step().equals(step.id()))
                                .map(met -> new Link("meets", "need", met.need().value())))
                .toList();
        UUID id = step.id().value();
        return new ThreadNode("step", id, titles.of(step.name()), null, path(journey) + "?steg=" + id, links, Set.of());
    }

    private static ThreadNode card(Whole whole, CardRecord card, LaneKind lane, List<Ground> evidence, Titles titles) {
        List<Link> links = new ArrayList<>(
                List.of(new Link("part-of", "step", card.getStepId().value())));
        evidence.forEach(ground -> links.add(rests(ground)));
        whole.needsAnswered().stream()
                .filter(answer -> answer.card().equals(card.getId()))
                .forEach(answer ->
                        links.add(new Link("answers", "need", answer.need().value())));
        whole.painsAnswered().stream()
                .filter(answer -> answer.card().equals(card.getId()))
                .forEach(answer -> links.add(
                        new Link("answers", "pain-point", answer.painPoint().value())));
        UUID id = card.getId().value();
        String path = path(whole.head().getId().value()) + "?kort=" + id;
        return new ThreadNode(kind(lane), id, titles.of(card.getText()), null, path, links, Set.of());
    }

    private static String kind(LaneKind lane) {
        return switch (lane) {
            case PAIN_POINTS -> "pain-point";
            case OPPORTUNITIES -> "opportunity";
            default -> "card";
        };
    }

    private static Link rests(Ground ground) {
        String relation = ground.stance() == Stance.FOR ? "rests-on" : "contradicted-by";
        return ground.insight() != null
                ? new Link(relation, "insight", ground.insight().value())
                : new Link(
                        relation,
                        "highlight",
                        java.util.Objects.requireNonNull(ground.highlight()).value());
    }

    private static String path(UUID journey) {
        return "reiser/" + journey;
    }
}
