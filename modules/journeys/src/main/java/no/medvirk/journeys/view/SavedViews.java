package no.medvirk.journeys.view;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.JOURNEY;
import static no.medvirk.journeys.db.Tables.LANE;
import static no.medvirk.journeys.db.Tables.PERSONA;
import static no.medvirk.journeys.db.Tables.SAVED_VIEW;
import static org.jooq.impl.DSL.currentInstant;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.medvirk.core.History;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Ids;
import no.medvirk.core.Member;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.core.Trash;
import no.medvirk.core.TrashBin;
import no.medvirk.core.TrashBin.Kind;
import no.medvirk.core.Version;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.LaneId;
import no.medvirk.journeys.blueprint.Limits;
import no.medvirk.journeys.view.SavedView.Draft;
import no.medvirk.journeys.view.SavedView.Shows;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The views of the bound municipality's journeys. */
@Service
@Transactional
public class SavedViews implements Trash {

    private static final Kind VIEWS = new Kind("view", SAVED_VIEW, SAVED_VIEW.NAME);

    private final DSLContext db;
    private final History history;
    private final TrashBin bin;

    SavedViews(DSLContext db, History history, TrashBin bin) {
        this.db = db;
        this.history = history;
        this.bin = bin;
    }

    /** By name. */
    @Transactional(readOnly = true)
    List<SavedView> of(JourneyId journey) {
        mustBeThere(journey);
        return living(SAVED_VIEW.JOURNEY_ID.eq(journey));
    }

    @Transactional(readOnly = true)
    SavedView byId(SavedViewId id) {
        return living(SAVED_VIEW.ID.eq(id)).stream().findFirst().orElseThrow(Problem::notFound);
    }

    /** @throws Problem not-found, conflict {@code too-many-views}, or invalid: a lane or a persona that is not there */
    SavedView create(JourneyId journey, Draft draft) {
        mustBeThere(journey);
        mustShowWhatIsThere(journey, draft.shows(), null);
        if (db.fetchCount(SAVED_VIEW, mine(SAVED_VIEW), SAVED_VIEW.JOURNEY_ID.eq(journey)) >= Limits.VIEWS) {
            throw Problem.conflict("too-many-views");
        }
        SavedViewId id = new SavedViewId(Ids.next());
        db.insertInto(SAVED_VIEW)
                .set(SAVED_VIEW.TENANT_ID, Tenant.current())
                .set(SAVED_VIEW.ID, id)
                .set(SAVED_VIEW.JOURNEY_ID, journey)
                .set(SAVED_VIEW.MADE_AT, currentInstant())
                .set(
                        SAVED_VIEW.MADE_BY_MEMBER_ID,
                        Tenant.member().map(Member::id).orElse(null))
                .set(columns(draft))
                .execute();
        history.record(VIEWS.name(), id.value(), "created", null, draft);
        return byId(id);
    }

    /** Another name, or another selection. */
    SavedView change(SavedViewId id, Draft draft, Version version) {
        SavedView before = byId(id);
        version.mustBe(before.version());
        mustShowWhatIsThere(before.journey(), draft.shows(), before.shows());
        int changed = db.update(SAVED_VIEW)
                .set(columns(draft))
                .set(SAVED_VIEW.VERSION, before.version() + 1)
                .where(living(), SAVED_VIEW.ID.eq(id), SAVED_VIEW.VERSION.eq(before.version()))
                .execute();
        if (changed == 0) {
            throw Problem.stale();
        }
        history.record(VIEWS.name(), id.value(), "changed", before.draft(), draft);
        return byId(id);
    }

    @Transactional(readOnly = true)
    Page<HistoryEntry> history(SavedViewId id, PageQuery query) {
        return history.of(VIEWS.name(), id.value(), query);
    }

    void trash(SavedViewId id, Version version) {
        bin.put(VIEWS, id.value(), version);
    }

    void takeBack(SavedViewId id) {
        bin.restore(VIEWS, id.value());
    }

    void deleteForGood(SavedViewId id) {
        bin.delete(VIEWS, id.value());
    }

    /** Those in the trash. */
    @Transactional(readOnly = true)
    public List<Item> items() {
        return bin.items(List.of(VIEWS));
    }

    @Override
    public int empty(Instant before) {
        return bin.empty(List.of(VIEWS), before);
    }

    private void mustBeThere(JourneyId journey) {
        if (!db.fetchExists(JOURNEY, mine(JOURNEY), JOURNEY.ID.eq(journey))) {
            throw Problem.notFound();
        }
    }

    /** @param before what it showed until now: that may be gone */
    private void mustShowWhatIsThere(JourneyId journey, Shows shows, @Nullable Shows before) {
        if (shows.persona() != null && shows.whose() != null) {
            throw Problem.invalid("shows.whose", "superfluous");
        }
        if (shows.persona() != null
                && !(before != null && shows.persona().equals(before.persona()))
                && !db.fetchExists(
                        PERSONA, mine(PERSONA), PERSONA.ID.eq(shows.persona()), PERSONA.TRASHED_AT.isNull())) {
            throw Problem.invalid("shows.persona", "unknown");
        }
        Set<LaneId> lanes = new HashSet<>(Objects.requireNonNullElse(shows.lanes(), List.of()));
        if (before != null && before.lanes() != null) {
            before.lanes().forEach(lanes::remove);
        }
        if (db.fetchCount(LANE, mine(LANE), LANE.JOURNEY_ID.eq(journey), LANE.ID.in(lanes)) < lanes.size()) {
            throw Problem.invalid("shows.lanes", "unknown");
        }
    }

    private static Condition living() {
        return mine(SAVED_VIEW).and(SAVED_VIEW.TRASHED_AT.isNull());
    }

    private List<SavedView> living(Condition which) {
        Field<String> by = Member.nameOf(SAVED_VIEW.MADE_BY_MEMBER_ID);
        return db.select(SAVED_VIEW.fields())
                .select(by)
                .from(SAVED_VIEW)
                .where(living(), which)
                .orderBy(SAVED_VIEW.NAME, SAVED_VIEW.ID)
                .fetch(row -> new SavedView(
                        row.get(SAVED_VIEW.ID),
                        row.get(SAVED_VIEW.JOURNEY_ID),
                        row.get(SAVED_VIEW.NAME),
                        new Shows(
                                lanes(row.get(SAVED_VIEW.LANES)),
                                row.get(SAVED_VIEW.PERSONA_ID),
                                row.get(SAVED_VIEW.WHOSE),
                                row.get(SAVED_VIEW.ONLY_PAIN),
                                row.get(SAVED_VIEW.AS_TABLE)),
                        row.get(SAVED_VIEW.MADE_AT),
                        row.get(by),
                        row.get(SAVED_VIEW.VERSION)));
    }

    private static @Nullable List<LaneId> lanes(UUID @Nullable [] lanes) {
        return lanes == null ? null : Arrays.stream(lanes).map(LaneId::new).toList();
    }

    private static Map<Field<?>, @Nullable Object> columns(Draft draft) {
        Shows shows = draft.shows();
        List<LaneId> lanes = shows.lanes();
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(SAVED_VIEW.NAME, draft.name());
        columns.put(
                SAVED_VIEW.LANES,
                lanes == null
                        ? null
                        : lanes.stream().map(LaneId::value).distinct().toArray(UUID[]::new));
        columns.put(SAVED_VIEW.PERSONA_ID, shows.persona());
        columns.put(SAVED_VIEW.WHOSE, shows.whose());
        columns.put(SAVED_VIEW.ONLY_PAIN, shows.onlyPain());
        columns.put(SAVED_VIEW.AS_TABLE, shows.table());
        return columns;
    }
}
