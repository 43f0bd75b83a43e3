package no.medvirk.catalogue.service;

import static java.util.Objects.requireNonNull;
import static no.medvirk.catalogue.db.Tables.IT_SYSTEM;
import static no.medvirk.catalogue.db.Tables.LOS_CONCEPT;
import static no.medvirk.catalogue.db.Tables.PUBLIC_SERVICE;
import static no.medvirk.catalogue.db.Tables.SERVICE_ROLE;
import static no.medvirk.catalogue.db.Tables.SERVICE_SYSTEM;
import static no.medvirk.catalogue.db.Tables.SERVICE_THEME;
import static no.medvirk.catalogue.db.Tables.SERVICE_UNIT;
import static no.medvirk.catalogue.db.Tables.UNIT;
import static no.medvirk.catalogue.db.Tables.WORK_ROLE;
import static no.medvirk.core.Tenant.mine;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.medvirk.catalogue.RoleId;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.catalogue.SystemId;
import no.medvirk.catalogue.UnitId;
import no.medvirk.core.Tenant;
import no.medvirk.core.TenantId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What services need, and the themes they belong to. Only what a user saw and took away is unlinked: a link to what lies in the trash
 * stays, unseen, and is seen again when that is taken back.
 */
@Service
@Transactional
class Links {

    static final Field<List<UnitId>> UNITS = linked(select(PUBLIC_SERVICE.serviceUnit().UNIT_ID)
            .from(PUBLIC_SERVICE.serviceUnit())
            .where(PUBLIC_SERVICE.serviceUnit().unit().TRASHED_AT.isNull())
            .orderBy(PUBLIC_SERVICE.serviceUnit().UNIT_ID));

    static final Field<List<RoleId>> ROLES = linked(select(PUBLIC_SERVICE.serviceRole().ROLE_ID)
            .from(PUBLIC_SERVICE.serviceRole())
            .where(PUBLIC_SERVICE.serviceRole().workRole().TRASHED_AT.isNull())
            .orderBy(PUBLIC_SERVICE.serviceRole().ROLE_ID));

    static final Field<List<SystemId>> SYSTEMS = linked(select(PUBLIC_SERVICE.serviceSystem().SYSTEM_ID)
            .from(PUBLIC_SERVICE.serviceSystem())
            .where(PUBLIC_SERVICE.serviceSystem().itSystem().TRASHED_AT.isNull())
            .orderBy(PUBLIC_SERVICE.serviceSystem().SYSTEM_ID));

    static final Field<List<String>> THEMES = linked(select(PUBLIC_SERVICE.serviceTheme().THEME)
            .from(PUBLIC_SERVICE.serviceTheme())
            .orderBy(PUBLIC_SERVICE.serviceTheme().THEME));

    private static final List<LinkTable<?>> TABLES = List.of(
            new LinkTable<>(
                    SERVICE_UNIT.TENANT_ID, SERVICE_UNIT.SERVICE_ID, SERVICE_UNIT.UNIT_ID, PublicService::units),
            new LinkTable<>(
                    SERVICE_ROLE.TENANT_ID, SERVICE_ROLE.SERVICE_ID, SERVICE_ROLE.ROLE_ID, PublicService::roles),
            new LinkTable<>(
                    SERVICE_SYSTEM.TENANT_ID,
                    SERVICE_SYSTEM.SERVICE_ID,
                    SERVICE_SYSTEM.SYSTEM_ID,
                    PublicService::systems),
            new LinkTable<>(
                    SERVICE_THEME.TENANT_ID, SERVICE_THEME.SERVICE_ID, SERVICE_THEME.THEME, PublicService::themes));

    private final DSLContext db;

    Links(DSLContext db) {
        this.db = db;
    }

    private static <T> Field<List<T>> linked(Select<Record1<T>> rows) {
        return multiset(rows).convertFrom(found -> found.map(Record1::value1));
    }

    /**
     * Refuses a draft that refers to what the municipality does not have. Until the draft is written, none of it is deleted, and no unit
     * is put in the trash.
     */
    void mustExist(PublicService.Draft draft) {
        Set<UnitId> units = new HashSet<>(draft.units());
        Optional.ofNullable(draft.responsibleUnit()).ifPresent(units::add);
        db.select(
                        set(select(UNIT.ID)
                                .from(UNIT)
                                .where(mine(UNIT), UNIT.TRASHED_AT.isNull(), UNIT.ID.in(units))
                                .orderBy(UNIT.ID)
                                .forShare()),
                        set(select(WORK_ROLE.ID)
                                .from(WORK_ROLE)
                                .where(mine(WORK_ROLE), WORK_ROLE.TRASHED_AT.isNull(), WORK_ROLE.ID.in(draft.roles()))
                                .forKeyShare()),
                        set(select(IT_SYSTEM.ID)
                                .from(IT_SYSTEM)
                                .where(mine(IT_SYSTEM), IT_SYSTEM.TRASHED_AT.isNull(), IT_SYSTEM.ID.in(draft.systems()))
                                .forKeyShare()),
                        set(select(LOS_CONCEPT.URI)
                                .from(LOS_CONCEPT)
                                .where(LOS_CONCEPT.KIND.eq("theme"), LOS_CONCEPT.URI.in(draft.themes()))),
                        set(select(LOS_CONCEPT.URI)
                                .from(LOS_CONCEPT)
                                .where(LOS_CONCEPT.KIND.eq("event"), LOS_CONCEPT.URI.eq(draft.lifeEvent()))))
                .fetchSingle(mapping(References::new))
                .mustHold(draft);
    }

    private static <T> Field<Set<T>> set(Select<Record1<T>> rows) {
        return multiset(rows).convertFrom(found -> Set.copyOf(found.map(Record1::value1)));
    }

    /** The statements that lead from a service's links to its new ones, to be sent with the change itself. */
    List<Query> statements(@Nullable PublicService before, PublicService after) {
        return TABLES.stream()
                .flatMap(table -> table.statements(db, before, after))
                .toList();
    }

    /**
     * A table of links.
     *
     * @param linked what a service is linked to by it
     */
    private record LinkTable<T>(
            Field<TenantId> tenant,
            Field<ServiceId> service,
            TableField<?, T> thing,
            Function<PublicService, List<T>> linked) {

        Stream<Query> statements(DSLContext db, @Nullable PublicService before, PublicService after) {
            Table<?> table = requireNonNull(thing.getTable());
            List<T> was = before == null ? List.of() : linked.apply(before);
            List<T> gone = without(was, linked.apply(after));
            List<T> come = without(linked.apply(after), was);
            Stream.Builder<Query> statements = Stream.builder();
            if (!gone.isEmpty()) {
                statements.add(db.deleteFrom(table).where(mine(table), service.eq(after.id()), thing.in(gone)));
            }
            if (!come.isEmpty()) {
                statements.add(db.insertInto(table, tenant, service, thing)
                        .valuesOfRows(come.stream()
                                .map(one -> row(Tenant.current(), after.id(), one))
                                .toList())
                        .onConflictDoNothing());
            }
            return statements.build();
        }

        private static <T> List<T> without(List<T> some, List<T> others) {
            return some.stream().filter(one -> !others.contains(one)).toList();
        }
    }
}
