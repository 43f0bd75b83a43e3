package no.medvirk.core;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.core.db.Tables.CHANGE;
import static no.medvirk.core.db.Tables.MEMBER;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Who did what to which thing. Features call it in the transaction of the change, so that neither is there without the other. */
@Service
@Transactional
public class History {

    private static final TypeReference<List<HistoryEntry.FieldChange>> CHANGES = new TypeReference<>() {};
    private static final TypeReference<Map<String, @Nullable Object>> FIELDS = new TypeReference<>() {};

    private final DSLContext db;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    History(DSLContext db, JsonMapper json, ApplicationEventPublisher events) {
        this.db = db;
        this.json = json;
        this.events = events;
    }

    /**
     * Writes a line, and tells {@link ThingChanged}.
     *
     * @param kind the sort of thing, such as {@code service}
     * @param before the record as it was, null when it is new
     * @param after the record as it is now, null when it went away
     */
    public void record(String kind, UUID thing, String action, @Nullable Object before, @Nullable Object after) {
        db.insertInto(CHANGE)
                .set(CHANGE.TENANT_ID, Tenant.current())
                .set(CHANGE.ID, Ids.next())
                .set(CHANGE.KIND, kind)
                .set(CHANGE.OBJECT_ID, thing)
                .set(CHANGE.MEMBER_ID, Tenant.member().map(Member::id).orElse(null))
                .set(CHANGE.ACTION, action)
                .set(CHANGE.CHANGES, JSONB.valueOf(json.writeValueAsString(between(before, after))))
                .execute();
        events.publishEvent(new ThingChanged(Tenant.current(), kind, thing));
    }

    /** A thing's history, newest first. Each thing has some, if only how it was created: one without any does not exist here. */
    @Transactional(readOnly = true)
    public Page<HistoryEntry> of(String kind, UUID thing, PageQuery query) {
        record Line(UUID id, HistoryEntry entry) {}
        List<String> after = query.key(1);
        List<Line> lines = db.select(CHANGE.ID, CHANGE.AT, MEMBER.NAME, CHANGE.ACTION, CHANGE.CHANGES)
                .from(CHANGE)
                .leftJoin(MEMBER)
                .on(MEMBER.TENANT_ID.eq(CHANGE.TENANT_ID), MEMBER.ID.eq(CHANGE.MEMBER_ID))
                .where(mine(CHANGE), CHANGE.OBJECT_ID.eq(thing), CHANGE.KIND.eq(kind))
                .and(after.isEmpty() ? org.jooq.impl.DSL.noCondition() : CHANGE.ID.lt(uuid(after.getFirst())))
                .orderBy(CHANGE.ID.desc())
                .limit(query.fetch())
                .fetch(row -> new Line(
                        row.get(CHANGE.ID),
                        new HistoryEntry(
                                row.get(CHANGE.AT),
                                row.get(MEMBER.NAME),
                                row.get(CHANGE.ACTION),
                                json.readValue(row.get(CHANGE.CHANGES).data(), CHANGES))));
        if (lines.isEmpty() && after.isEmpty()) {
            throw Problem.notFound();
        }
        Page<Line> page = Page.of(lines, query, line -> List.of(line.id().toString()));
        return new Page<>(page.items().stream().map(Line::entry).toList(), page.next());
    }

    /** What is gone for good has no history either. */
    public void forget(Collection<UUID> things) {
        db.deleteFrom(CHANGE).where(mine(CHANGE), CHANGE.OBJECT_ID.in(things)).execute();
    }

    /** The fields that differ between two records, by their JSON form; ids, versions and times of change are no news. */
    List<HistoryEntry.FieldChange> between(@Nullable Object before, @Nullable Object after) {
        Map<String, @Nullable Object> was = fields(before);
        Map<String, @Nullable Object> is = fields(after);
        TreeSet<String> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        names.removeAll(List.of("id", "version", "changedAt", "changedBy"));
        return names.stream()
                .flatMap(name -> change(name, was.get(name), is.get(name)))
                .toList();
    }

    private Stream<HistoryEntry.FieldChange> change(String name, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return Stream.empty();
        }
        if (before instanceof Map || after instanceof Map) {
            return between(before == null ? Map.of() : before, after == null ? Map.of() : after).stream()
                    .map(part -> new HistoryEntry.FieldChange(name + "." + part.field(), part.before(), part.after()));
        }
        return Stream.of(new HistoryEntry.FieldChange(name, before, after));
    }

    private Map<String, @Nullable Object> fields(@Nullable Object thing) {
        return thing == null ? Map.of() : json.convertValue(thing, FIELDS);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("after", "cursor");
        }
    }
}
