package no.medvirk.core;

import static java.util.Objects.requireNonNull;
import static no.medvirk.core.Tenant.mine;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.inline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trash, as features use it. What lies in it is kept as it was, version and all, and is missing everywhere else. */
@Service
@Transactional
public class TrashBin {

    /**
     * A sort of thing that can be put in the trash.
     *
     * @param name as the history and the trash's page call it, such as {@code service}
     * @param table has id, version, trashed_at and trashed_by_member_id
     * @param title the column that the trash's page shows
     */
    public record Kind(String name, Table<?> table, Field<String> title) {

        private Field<UUID> id() {
            return requireNonNull(table.field("id", UUID.class));
        }

        private Field<Integer> version() {
            return column("version");
        }

        private Field<Instant> trashedAt() {
            return column("trashed_at");
        }

        private Field<MemberId> trashedBy() {
            return column("trashed_by_member_id");
        }

        @SuppressWarnings("unchecked") // generated so for every such table
        private <T> Field<T> column(String name) {
            return (Field<T>) requireNonNull(table.field(name));
        }
    }

    private final DSLContext db;
    private final History history;

    TrashBin(DSLContext db, History history) {
        this.db = db;
        this.history = history;
    }

    public void put(Kind kind, UUID id, Version version) {
        Condition living =
                mine(kind.table()).and(kind.id().eq(id)).and(kind.trashedAt().isNull());
        int put = db.update(kind.table())
                .set(kind.trashedAt(), currentInstant())
                .set(kind.trashedBy(), Tenant.member().map(Member::id).orElse(null))
                .where(living, kind.version().eq(version.number()))
                .execute();
        if (put == 0) {
            throw db.fetchExists(kind.table(), living) ? Problem.stale() : Problem.notFound();
        }
        history.record(kind.name(), id, "trashed", null, null);
    }

    /** Takes a thing back as it was. */
    public void restore(Kind kind, UUID id) {
        int restored = db.update(kind.table())
                .setNull(kind.trashedAt())
                .setNull(kind.trashedBy())
                .where(mine(kind.table()), kind.id().eq(id), kind.trashedAt().isNotNull())
                .execute();
        if (restored == 0) {
            throw Problem.notFound();
        }
        history.record(kind.name(), id, "restored", null, null);
    }

    /** Deletes for good, at once, what lies in the trash. */
    public void delete(Kind kind, UUID id) {
        if (delete(kind, kind.id().eq(id)) == 0) {
            throw Problem.notFound();
        }
    }

    /** Deletes for good what was put in the trash before the time given; answers how many things went. */
    public int empty(Collection<Kind> kinds, Instant before) {
        return kinds.stream()
                .mapToInt(kind -> delete(kind, kind.trashedAt().lt(before)))
                .sum();
    }

    /** What lies in the trash, the latest first, 200 at most; one statement. */
    @Transactional(readOnly = true)
    public List<Trash.Item> items(Collection<Kind> kinds) {
        Table<?> trash = kinds.stream()
                .<Select<Record5<String, UUID, String, Instant, String>>>map(this::lying)
                .reduce(Select::unionAll)
                .orElseThrow()
                .asTable("trash");
        return db.selectFrom(trash)
                .orderBy(requireNonNull(trash.field(3)).desc(), trash.field(1))
                .limit(200)
                .fetch(row -> new Trash.Item(
                        row.get(0, String.class),
                        row.get(1, UUID.class),
                        row.get(2, String.class),
                        row.get(3, Instant.class),
                        row.get(4, String.class),
                        row.get(3, Instant.class).plus(Trash.KEPT)));
    }

    private Select<Record5<String, UUID, String, Instant, String>> lying(Kind kind) {
        return db.select(
                        inline(kind.name()).as("kind"),
                        kind.id().as("id"),
                        kind.title().as("name"),
                        kind.trashedAt().as("at"),
                        Member.nameOf(kind.trashedBy()).as("by"))
                .from(kind.table())
                .where(mine(kind.table()), kind.trashedAt().isNotNull());
    }

    private int delete(Kind kind, Condition which) {
        List<UUID> gone = db.deleteFrom(kind.table())
                .where(mine(kind.table()), kind.trashedAt().isNotNull(), which)
                .returningResult(kind.id())
                .fetch(mapping(id -> id));
        history.forget(gone);
        return gone.size();
    }
}
