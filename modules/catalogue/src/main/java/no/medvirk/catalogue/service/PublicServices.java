package no.medvirk.catalogue.service;

import static no.medvirk.catalogue.db.Tables.GOAL;
import static no.medvirk.catalogue.db.Tables.IT_SYSTEM;
import static no.medvirk.catalogue.db.Tables.PUBLIC_SERVICE;
import static no.medvirk.catalogue.db.Tables.SERVICE_THEME;
import static no.medvirk.catalogue.db.Tables.UNIT;
import static no.medvirk.catalogue.trash.CatalogueTrash.SERVICES;
import static no.medvirk.core.Tenant.mine;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.medvirk.catalogue.Channel;
import no.medvirk.catalogue.GoalId;
import no.medvirk.catalogue.PublicServiceNames;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.catalogue.UnitId;
import no.medvirk.catalogue.db.tables.ItSystem;
import no.medvirk.core.History;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Ids;
import no.medvirk.core.LocalText;
import no.medvirk.core.Member;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Search;
import no.medvirk.core.Tenant;
import no.medvirk.core.TrashBin;
import no.medvirk.core.Version;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public services of the bound municipality that are not in the trash. */
@Service
@Transactional
class PublicServices implements PublicServiceNames {

    private static final SelectField<LocalText> NAME = row(
                    PUBLIC_SERVICE.NAME_NB, PUBLIC_SERVICE.NAME_NN, PUBLIC_SERVICE.NAME_EN)
            .mapping(LocalText::new);
    private static final SelectField<@Nullable LocalText> DESCRIPTION = row(
                    PUBLIC_SERVICE.DESCRIPTION_NB, PUBLIC_SERVICE.DESCRIPTION_NN, PUBLIC_SERVICE.DESCRIPTION_EN)
            .mapping(LocalText::of);

    private final DSLContext db;
    private final History history;
    private final TrashBin bin;
    private final Links links;
    private final Clock clock;

    PublicServices(DSLContext db, History history, TrashBin bin, Links links, Clock clock) {
        this.db = db;
        this.history = history;
        this.bin = bin;
        this.links = links;
        this.clock = clock;
    }

    /** Found by their names in any language, and by the labels and synonyms of their themes. */
    @Transactional(readOnly = true)
    Page<PublicService> list(Search search, PageQuery query) {
        List<PublicService> found = living(
                        search.by(PublicServices::speakOf), query.after(PUBLIC_SERVICE.TITLE, PUBLIC_SERVICE.ID))
                .orderBy(PUBLIC_SERVICE.TITLE, PUBLIC_SERVICE.ID)
                .limit(query.fetch())
                .fetch(Record1::value1);
        return Page.of(
                found,
                query,
                service -> List.of(service.name().first(), service.id().value().toString()));
    }

    private static Condition speakOf(String words) {
        return PUBLIC_SERVICE
                .SEARCH
                .contains(words)
                .or(PUBLIC_SERVICE.ID.in(select(SERVICE_THEME.SERVICE_ID)
                        .from(SERVICE_THEME)
                        .where(
                                mine(SERVICE_THEME),
                                SERVICE_THEME.losConcept().SEARCH.contains(words))));
    }

    @Transactional(readOnly = true)
    PublicService byId(ServiceId id) {
        return find(id).orElseThrow(Problem::notFound);
    }

    @Transactional(readOnly = true)
    Optional<PublicService> find(ServiceId id) {
        return living(PUBLIC_SERVICE.ID.eq(id)).fetchOptional(Record1::value1);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ServiceId, LocalText> of(Collection<ServiceId> ids) {
        return db.select(PUBLIC_SERVICE.ID, NAME)
                .from(PUBLIC_SERVICE)
                .where(mine(PUBLIC_SERVICE), PUBLIC_SERVICE.ID.in(ids), PUBLIC_SERVICE.TRASHED_AT.isNull())
                .fetchMap(Record2::value1, Record2::value2);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UnitId, String> units(Collection<UnitId> ids) {
        return db.select(UNIT.ID, UNIT.NAME)
                .from(UNIT)
                .where(mine(UNIT), UNIT.ID.in(ids), UNIT.TRASHED_AT.isNull())
                .fetchMap(UNIT.ID, UNIT.NAME);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<GoalId, LocalText> goals(Collection<GoalId> ids) {
        return db.select(
                        GOAL.ID,
                        row(GOAL.TITLE_NB, GOAL.TITLE_NN, GOAL.TITLE_EN).mapping(LocalText::new))
                .from(GOAL)
                .where(mine(GOAL), GOAL.ID.in(ids), GOAL.TRASHED_AT.isNull())
                .fetchMap(Record2::value1, Record2::value2);
    }

    @Override
    @Transactional(readOnly = true)
    public List<RetiredSystem> retired(LocalDate on) {
        ItSystem namesake = IT_SYSTEM.as("namesake");
        return db.select(IT_SYSTEM.NAME, IT_SYSTEM.RETIRED_ON, IT_SYSTEM.REPLACED_BY)
                .from(IT_SYSTEM)
                .where(mine(IT_SYSTEM), IT_SYSTEM.TRASHED_AT.isNull(), IT_SYSTEM.RETIRED_ON.le(on))
                .andNotExists(selectOne()
                        .from(namesake)
                        .where(mine(namesake), namesake.SEARCH.eq(IT_SYSTEM.SEARCH), namesake.TRASHED_AT.isNull())
                        .and(namesake.RETIRED_ON.isNull().or(namesake.RETIRED_ON.gt(on))))
                .orderBy(IT_SYSTEM.NAME, IT_SYSTEM.ID)
                .fetch(mapping(RetiredSystem::new));
    }

    PublicService create(PublicService.Draft draft) {
        PublicService created = written(draft, new ServiceId(Ids.next()), 1);
        List<Query> all = new ArrayList<>(); // in one round trip, however many links
        all.add(db.insertInto(PUBLIC_SERVICE)
                .set(PUBLIC_SERVICE.TENANT_ID, Tenant.current())
                .set(PUBLIC_SERVICE.ID, created.id())
                .set(columns(created)));
        all.addAll(links.statements(null, created));
        db.batch(all).execute();
        history.record(SERVICES.name(), created.id().value(), "created", null, created);
        return created;
    }

    /** Replaces the whole of a service. */
    PublicService change(ServiceId id, PublicService.Draft draft, Version version) {
        PublicService before = byId(id);
        version.mustBe(before.version());
        PublicService after = written(draft, id, before.version() + 1);
        Map<Field<?>, @Nullable Object> columns = columns(after);
        if (Objects.equals(before.responsibleUnit(), after.responsibleUnit())) {
            columns.remove(PUBLIC_SERVICE.RESPONSIBLE_UNIT_ID); // one in the trash was not seen, and stays
        }
        int changed = db.update(PUBLIC_SERVICE)
                .set(columns)
                .where(
                        mine(PUBLIC_SERVICE),
                        PUBLIC_SERVICE.ID.eq(id),
                        PUBLIC_SERVICE.VERSION.eq(before.version()),
                        PUBLIC_SERVICE.TRASHED_AT.isNull())
                .execute();
        if (changed == 0) {
            throw Problem.stale();
        }
        db.batch(links.statements(before, after)).execute();
        history.record(SERVICES.name(), id.value(), "changed", before, after);
        return after;
    }

    @Transactional(readOnly = true)
    Page<HistoryEntry> history(ServiceId id, PageQuery query) {
        return history.of(SERVICES.name(), id.value(), query);
    }

    void trash(ServiceId id, Version version) {
        bin.put(SERVICES, id.value(), version);
    }

    void restore(ServiceId id) {
        bin.restore(SERVICES, id.value());
    }

    void deleteForGood(ServiceId id) {
        bin.delete(SERVICES, id.value());
    }

    private PublicService written(PublicService.Draft draft, ServiceId id, int version) {
        links.mustExist(draft);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return draft.as(id, version, now, Tenant.member().map(Member::name).orElse(null));
    }

    private static Map<Field<?>, @Nullable Object> columns(PublicService service) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        LocalText description = service.description();
        columns.put(PUBLIC_SERVICE.NAME_NB, service.name().nb());
        columns.put(PUBLIC_SERVICE.NAME_NN, service.name().nn());
        columns.put(PUBLIC_SERVICE.NAME_EN, service.name().en());
        columns.put(PUBLIC_SERVICE.DESCRIPTION_NB, description == null ? null : description.nb());
        columns.put(PUBLIC_SERVICE.DESCRIPTION_NN, description == null ? null : description.nn());
        columns.put(PUBLIC_SERVICE.DESCRIPTION_EN, description == null ? null : description.en());
        columns.put(PUBLIC_SERVICE.PURPOSE, service.purpose());
        columns.put(PUBLIC_SERVICE.RESPONSIBLE_UNIT_ID, service.responsibleUnit());
        columns.put(PUBLIC_SERVICE.TARGET_GROUPS, service.targetGroups().toArray(String[]::new));
        columns.put(
                PUBLIC_SERVICE.CHANNELS,
                service.channels().stream().map(Channel::code).toArray(String[]::new));
        columns.put(PUBLIC_SERVICE.LIFE_EVENT, service.lifeEvent());
        columns.put(PUBLIC_SERVICE.VERSION, service.version());
        columns.put(PUBLIC_SERVICE.CHANGED_AT, service.changedAt());
        columns.put(
                PUBLIC_SERVICE.CHANGED_BY_MEMBER_ID,
                Tenant.member().map(Member::id).orElse(null));
        return columns;
    }

    private SelectConditionStep<Record1<PublicService>> living(Condition... which) {
        return db.select(row(
                                PUBLIC_SERVICE.ID,
                                NAME,
                                DESCRIPTION,
                                PUBLIC_SERVICE.PURPOSE,
                                when(PUBLIC_SERVICE.unit().TRASHED_AT.isNull(), PUBLIC_SERVICE.RESPONSIBLE_UNIT_ID),
                                Links.UNITS,
                                Links.ROLES,
                                Links.SYSTEMS,
                                PUBLIC_SERVICE.TARGET_GROUPS.convertFrom(List::of),
                                PUBLIC_SERVICE.CHANNELS.convertFrom(codes ->
                                        Arrays.stream(codes).map(Channel::of).toList()),
                                Links.THEMES,
                                PUBLIC_SERVICE.LIFE_EVENT,
                                PUBLIC_SERVICE.VERSION,
                                PUBLIC_SERVICE.CHANGED_AT,
                                Member.nameOf(PUBLIC_SERVICE.CHANGED_BY_MEMBER_ID))
                        .mapping(PublicService::new))
                .from(PUBLIC_SERVICE)
                .where(mine(PUBLIC_SERVICE), PUBLIC_SERVICE.TRASHED_AT.isNull())
                .and(and(which));
    }
}
