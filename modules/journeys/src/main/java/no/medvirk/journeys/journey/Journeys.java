package no.medvirk.journeys.journey;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.CARD;
import static no.medvirk.journeys.db.Tables.EVIDENCE;
import static no.medvirk.journeys.db.Tables.JOURNEY;
import static no.medvirk.journeys.db.Tables.LANE;
import static no.medvirk.journeys.db.Tables.STEP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectDistinct;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.medvirk.catalogue.PublicServiceNames;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.LocalText;
import no.medvirk.core.Member;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Search;
import no.medvirk.core.Trash;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.Evidence;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Status;
import no.medvirk.journeys.blueprint.Vocabulary;
import no.medvirk.journeys.experience.ListedCurves;
import no.medvirk.journeys.journey.JourneyDocument.Related;
import no.medvirk.journeys.persona.PersonaTrash;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality's journeys, as lists show them. */
@Service
@Transactional(readOnly = true)
public class Journeys {

    private static final no.medvirk.journeys.db.tables.Journey PARENT = JOURNEY.as("parent");

    private final DSLContext db;
    private final PublicServiceNames services;
    private final PersonaTrash personas;
    private final ListedCurves curves;

    Journeys(DSLContext db, PublicServiceNames services, PersonaTrash personas, ListedCurves curves) {
        this.db = db;
        this.services = services;
        this.personas = personas;
        this.curves = curves;
    }

    public Vocabulary vocabulary() {
        return Vocabulary.get();
    }

    /** What lies in the trash, the latest first, 200 at most of each kind. */
    public List<Trash.Item> trash() {
        Field<String> trashedBy = Member.nameOf(JOURNEY.TRASHED_BY_MEMBER_ID);
        List<Trash.Item> journeys = db.select(JOURNEY.ID, JOURNEY.TITLE, JOURNEY.TRASHED_AT, trashedBy)
                .from(JOURNEY)
                .where(mine(JOURNEY), JOURNEY.TRASHED_AT.isNotNull())
                .orderBy(JOURNEY.TRASHED_AT.desc(), JOURNEY.ID)
                .limit(200)
                .fetch(row -> new Trash.Item(
                        "journey",
                        row.get(JOURNEY.ID).value(),
                        row.get(JOURNEY.TITLE),
                        row.get(JOURNEY.TRASHED_AT),
                        row.get(trashedBy),
                        row.get(JOURNEY.TRASHED_AT).plus(Trash.KEPT)));
        return Stream.concat(journeys.stream(), personas.items().stream())
                .sorted(Comparator.comparing(Trash.Item::trashedAt).reversed())
                .toList();
    }

    /** Journeys that are not in the trash, the one that was written last first; two statements. */
    Page<Journey> list(
            Search search,
            @Nullable ServiceId service,
            @Nullable String status,
            @Nullable String kind,
            boolean top,
            PageQuery query) {
        Field<List<@Nullable Double>> curve = curves.ofEach();
        Field<Integer> painPoints = cardsIn(LaneKind.PAIN_POINTS);
        Field<Integer> opportunities = cardsIn(LaneKind.OPPORTUNITIES);
        Field<Integer> cards = field(selectCount().from(CARD).where(mine(CARD), CARD.JOURNEY_ID.eq(JOURNEY.ID)));
        Field<Integer> assumed = field(selectCount()
                .from(CARD)
                .where(mine(CARD), CARD.JOURNEY_ID.eq(JOURNEY.ID))
                .and(coalesce(CARD.STANDING, CARD.STATUS).eq(Evidence.ASSUMED.code())));
        Field<Integer> toMend = field(selectCount()
                .from(EVIDENCE)
                .where(mine(EVIDENCE), EVIDENCE.JOURNEY_ID.eq(JOURNEY.ID), EVIDENCE.LEVEL.isNull()));
        Field<List<Related>> partOf = partOf();
        Field<String> updatedBy = Member.nameOf(JOURNEY.UPDATED_BY_MEMBER_ID);
        List<Record> rows = List.copyOf(db.select(
                        JOURNEY.ID,
                        JOURNEY.TITLE,
                        JOURNEY.STATUS,
                        JOURNEY.PERSPECTIVE,
                        JOURNEY.SERVICE_ID,
                        JOURNEY.UPDATED_AT,
                        curve,
                        painPoints,
                        opportunities,
                        cards,
                        assumed,
                        toMend,
                        partOf,
                        JOURNEY.DERIVED_FROM_JOURNEY_ID,
                        updatedBy)
                .from(JOURNEY)
                .where(mine(JOURNEY), JOURNEY.TRASHED_AT.isNull(), search.in(JOURNEY.TITLE_LOWER), before(query))
                .and(service == null ? noCondition() : JOURNEY.SERVICE_ID.eq(service))
                .and(status == null ? noCondition() : JOURNEY.STATUS.eq(status))
                .and(ofKind(kind))
                .and(top ? notExists(select(STEP.ID).from(STEP).join(PARENT).on(tellingIn())) : noCondition())
                .orderBy(JOURNEY.UPDATED_AT.desc(), JOURNEY.ID.desc())
                .limit(query.fetch())
                .fetch());
        Map<ServiceId, LocalText> names = services.of(rows.stream()
                .map(row -> row.get(JOURNEY.SERVICE_ID))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<Journey> found = rows.stream()
                .map(row -> new Journey(
                        row.get(JOURNEY.ID),
                        row.get(JOURNEY.TITLE),
                        Coded.of(Status.class, row.get(JOURNEY.STATUS)),
                        row.get(JOURNEY.PERSPECTIVE),
                        ServiceReference.of(row.get(JOURNEY.SERVICE_ID), names),
                        row.get(curve),
                        row.get(painPoints),
                        row.get(opportunities),
                        row.get(cards),
                        row.get(assumed),
                        row.get(toMend),
                        row.get(partOf),
                        row.get(JOURNEY.DERIVED_FROM_JOURNEY_ID),
                        row.get(JOURNEY.UPDATED_AT),
                        row.get(updatedBy)))
                .toList();
        return Page.of(
                found,
                query,
                journey -> List.of(
                        journey.updatedAt().toString(), journey.id().value().toString()));
    }

    private static Field<List<Related>> partOf() {
        return multiset(selectDistinct(PARENT.ID, PARENT.TITLE, PARENT.TRASHED_AT.isNotNull())
                        .from(STEP)
                        .join(PARENT)
                        .on(tellingIn())
                        .orderBy(PARENT.TITLE, PARENT.ID))
                .convertFrom(rows -> rows.map(mapping(Related::new)));
    }

    /** A step of another journey, not in the trash, that is told in this one. */
    private static Condition tellingIn() {
        return mine(STEP)
                .and(STEP.TOLD_IN_JOURNEY_ID.eq(JOURNEY.ID))
                .and(PARENT.TENANT_ID.eq(STEP.TENANT_ID))
                .and(PARENT.ID.eq(STEP.JOURNEY_ID))
                .and(PARENT.TRASHED_AT.isNull());
    }

    private static Condition ofKind(@Nullable String kind) {
        return kind == null
                ? noCondition()
                : kind.equals("target")
                        ? JOURNEY.DERIVED_FROM_JOURNEY_ID.isNotNull()
                        : JOURNEY.DERIVED_FROM_JOURNEY_ID.isNull();
    }

    private static Condition before(PageQuery query) {
        List<String> key = query.key(2);
        try {
            return key.isEmpty()
                    ? noCondition()
                    : row(JOURNEY.UPDATED_AT, JOURNEY.ID).lt(instant(key.getFirst()), JourneyId.of(key.getLast()));
        } catch (DateTimeParseException | IllegalArgumentException notOurs) {
            throw Problem.invalid("after", "cursor");
        }
    }

    // Java's years reach further than PostgreSQL's.
    private static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        if (instant.isBefore(Instant.EPOCH) || instant.isAfter(Instant.EPOCH.plus(Duration.ofDays(365 * 1000L)))) {
            throw new IllegalArgumentException("no time of ours");
        }
        return instant;
    }

    private static Field<Integer> cardsIn(LaneKind kind) {
        return field(selectCount()
                .from(CARD)
                .join(LANE)
                .on(LANE.TENANT_ID.eq(CARD.TENANT_ID), LANE.ID.eq(CARD.LANE_ID))
                .where(mine(CARD), CARD.JOURNEY_ID.eq(JOURNEY.ID), LANE.KIND.eq(kind.code())));
    }
}
