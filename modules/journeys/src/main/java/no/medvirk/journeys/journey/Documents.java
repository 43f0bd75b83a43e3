package no.medvirk.journeys.journey;

import static java.util.stream.Collectors.toMap;
import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.CARD;
import static no.medvirk.journeys.db.Tables.JOURNEY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.medvirk.catalogue.Channel;
import no.medvirk.catalogue.PublicServiceNames;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.Problem;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Automation;
import no.medvirk.journeys.blueprint.Capability;
import no.medvirk.journeys.blueprint.CardStatus;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.DataSource;
import no.medvirk.journeys.blueprint.DecisionKind;
import no.medvirk.journeys.blueprint.Evidence;
import no.medvirk.journeys.blueprint.Status;
import no.medvirk.journeys.blueprint.Totals;
import no.medvirk.journeys.blueprint.Trigger;
import no.medvirk.journeys.db.tables.records.CardRecord;
import no.medvirk.journeys.db.tables.records.JourneyRecord;
import no.medvirk.journeys.journey.JourneyDocument.Basis;
import no.medvirk.journeys.journey.JourneyDocument.Card;
import no.medvirk.journeys.journey.JourneyDocument.Measured;
import no.medvirk.journeys.journey.JourneyDocument.Need;
import no.medvirk.journeys.journey.JourneyDocument.NeedAnswered;
import no.medvirk.journeys.journey.JourneyDocument.NeedMet;
import no.medvirk.journeys.journey.JourneyDocument.Phase;
import no.medvirk.journeys.journey.JourneyDocument.Step;
import no.medvirk.journeys.journey.Parts.Ground;
import no.medvirk.journeys.journey.Parts.Whole;
import no.medvirk.journeys.nested.NestedJourney;
import no.medvirk.journeys.nested.Nesting;
import no.medvirk.research.Findings;
import no.medvirk.research.Findings.Finding;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;
import no.medvirk.research.NeedId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Journeys, each as one document; those in the trash too, for whoever wants to see what they take back. */
@Service
@Transactional(readOnly = true)
public class Documents {

    private final DSLContext db;
    private final Parts parts;
    private final PublicServiceNames services;
    private final Findings findings;
    private final Nesting nesting;

    Documents(DSLContext db, Parts parts, PublicServiceNames services, Findings findings, Nesting nesting) {
        this.db = db;
        this.parts = parts;
        this.services = services;
        this.findings = findings;
        this.nesting = nesting;
    }

    /** At most eight statements, however deep its steps are told elsewhere, unless somebody writes meanwhile: then it is read anew, so that no message is half seen. */
    public JourneyDocument byId(JourneyId id) {
        JourneyDocument document = read(id);
        while (seq(id) != document.seq()) {
            document = read(id);
        }
        return document;
    }

    /** An earlier picture of a journey with the words that research and the catalogue have for it at this moment. */
    public JourneyDocument told(JourneyDocument picture) {
        List<Basis> evidence = told(picture.evidence().stream()
                .map(one -> new Ground(
                        one.id(), one.card(), one.insight(), one.highlight(), one.stance(), null, null, null))
                .toList());
        ServiceReference service = picture.service();
        return picture.with(
                service == null ? null : ServiceReference.of(service.id(), services.of(Set.of(service.id()))),
                nesting.of(toldIn(picture.steps())),
                evidence,
                needs(picture.needsMet(), picture.needsAnswered()));
    }

    private int seq(JourneyId id) {
        return db.select(JOURNEY.SEQ)
                .from(JOURNEY)
                .where(mine(JOURNEY), JOURNEY.ID.eq(id))
                .fetchOptional(JOURNEY.SEQ)
                .orElseThrow(Problem::notFound);
    }

    private JourneyDocument read(JourneyId id) {
        Whole whole = parts.of(id).orElseThrow(Problem::notFound);
        JourneyRecord journey = whole.head();
        List<Basis> evidence = told(whole.evidence());
        List<Card> cards = cards(id, grounds(evidence, whole.measured()));
        List<NestedJourney> nested = nesting.of(toldIn(whole.steps()));
        ServiceId service = journey.getServiceId();
        return new JourneyDocument(
                id,
                journey.getTitle(),
                Coded.of(Status.class, journey.getStatus()),
                journey.getPerspective(),
                service == null ? null : ServiceReference.of(service, services.of(Set.of(service))),
                journey.getSeq(),
                journey.getUpdatedAt(),
                whole.updatedBy(),
                journey.getTrashedAt(),
                whole.from().stream().findFirst().orElse(null),
                journey.getStartsOn(),
                journey.getFollowedUpAt(),
                whole.followedUpBy(),
                whole.targets(),
                whole.partOf(),
                whole.phases(),
                whole.steps(),
                nested,
                whole.lanes(),
                cards,
                whole.personas(),
                whole.comments(),
                whole.confirmations(),
                evidence,
                whole.measured(),
                whole.needsMet(),
                whole.needsAnswered(),
                whole.painsAnswered(),
                whole.origins(),
                whole.arrows(),
                needs(whole.needsMet(), whole.needsAnswered()),
                totals(whole.phases(), whole.steps(), nested, cards));
    }

    /** Evidence with what research says of it at this moment, asked for once. */
    private List<Basis> told(List<Ground> evidence) {
        if (evidence.isEmpty()) {
            return List.of();
        }
        Set<InsightId> insights = ids(evidence, Ground::insight);
        Set<HighlightId> highlights = ids(evidence, Ground::highlight);
        Map<Object, Finding> found = findings.of(insights, highlights).stream()
                .collect(toMap(one -> finding(one.insight(), one.highlight()), one -> one));
        return evidence.stream()
                .map(ground -> basis(ground, found.get(finding(ground.insight(), ground.highlight()))))
                .toList();
    }

    private static Object finding(@Nullable InsightId insight, @Nullable HighlightId highlight) {
        return insight == null ? Objects.requireNonNull(highlight) : insight;
    }

    private static Basis basis(Ground ground, @Nullable Finding found) {
        return new Basis(
                ground.id(),
                ground.card(),
                ground.insight(),
                ground.highlight(),
                ground.stance(),
                found == null ? null : found.text(),
                found == null ? null : found.source(),
                found == null ? null : Coded.of(Evidence.class, found.level()),
                found == null ? List.of() : found.lacking().stream().sorted().toList(),
                found == null ? null : found.study(),
                found == null ? null : found.on(),
                changed(ground, found));
    }

    // How it stands is told to journeys when it changes; what an insight says is research's, which knows when it was
    // written anew.
    private static @Nullable Instant changed(Ground ground, @Nullable Finding found) {
        Instant written = found == null ? null : found.changedAt();
        Instant attached = ground.attachedAt();
        Instant stands = ground.changedAt();
        if (written == null || attached == null || !written.isAfter(attached)) {
            return stands;
        }
        return stands == null || written.isAfter(stands) ? written : stands;
    }

    private List<Need> needs(List<NeedMet> met, List<NeedAnswered> answered) {
        Set<NeedId> named = new HashSet<>(ids(met, NeedMet::need));
        named.addAll(ids(answered, NeedAnswered::need));
        return named.isEmpty()
                ? List.of()
                : findings.needs(named).stream()
                        .map(need -> new Need(
                                need.id(), need.story(), need.insights().size()))
                        .sorted(Comparator.comparing(Need::story))
                        .toList();
    }

    private static <T, I> Set<I> ids(List<T> all, Function<T, @Nullable I> id) {
        return all.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Map<CardId, List<CardStatus.Ground>> grounds(List<Basis> evidence, List<Measured> measured) {
        Map<CardId, List<CardStatus.Ground>> grounds = new HashMap<>();
        evidence.forEach(one -> grounds.computeIfAbsent(one.card(), none -> new ArrayList<>())
                .add(new CardStatus.Ground(one.stance(), one.level())));
        measured.forEach(one -> grounds.computeIfAbsent(one.card(), none -> new ArrayList<>())
                .add(new CardStatus.Ground(one.stance(), one.level())));
        return grounds;
    }

    private List<Card> cards(JourneyId id, Map<CardId, List<CardStatus.Ground>> grounds) {
        return db.selectFrom(CARD)
                .where(mine(CARD), CARD.JOURNEY_ID.eq(id))
                .orderBy(CARD.POSITION, CARD.ID)
                .fetch(row -> card(row, CardStatus.standing(grounds.getOrDefault(row.getId(), List.of()))));
    }

    private static Card card(CardRecord row, @Nullable Evidence standing) {
        return new Card(
                row.getId(),
                row.getStepId(),
                row.getLaneId(),
                row.getPosition(),
                row.getText(),
                Coded.of(Evidence.class, row.getStatus()),
                standing,
                row.getChannel() == null ? null : Channel.of(row.getChannel()),
                row.getPerformer(),
                row.getUnit(),
                row.getSystem(),
                Coded.ofNullable(Automation.class, row.getAutomation()),
                Coded.ofNullable(DecisionKind.class, row.getDecision()),
                Coded.ofNullable(DataSource.class, row.getDataSource()),
                Coded.ofNullable(Trigger.class, row.getTrigger()),
                row.getMandate(),
                row.getPerceivedOwner(),
                row.getWeight(),
                row.getRootCauseLaneId(),
                Felt.of(row.getFelt()),
                row.getWhose(),
                row.getPersonaId(),
                Coded.ofNullable(Capability.class, row.getCapability()),
                row.getOriginCardId());
    }

    private static Set<JourneyId> toldIn(List<Step> steps) {
        return ids(steps, Step::toldIn);
    }

    private static Totals totals(List<Phase> phases, List<Step> steps, List<NestedJourney> nested, List<Card> cards) {
        List<UUID> order = phases.stream().map(phase -> phase.id().value()).toList();
        Map<JourneyId, NestedJourney> byId = nested.stream().collect(toMap(NestedJourney::id, one -> one));
        List<Totals.Times> times = steps.stream()
                .map(step -> new Totals.Times(
                        step.phase().value(),
                        step.touchMinutes(),
                        step.waitingMinutes(),
                        step.toldIn() != null && byId.get(step.toldIn()) instanceof NestedJourney in
                                ? in.elsewhere()
                                : null))
                .toList();
        long assumed =
                cards.stream().filter(card -> card.known() == Evidence.ASSUMED).count();
        return Totals.of(order, times, cards.size(), (int) assumed);
    }
}
