package no.medvirk.research.note;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.TAG;
import static org.jooq.Records.mapping;

import java.util.List;
import no.medvirk.core.History;
import no.medvirk.core.Ids;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.core.Version;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The merkelapper of the municipality. */
@Service
@Transactional
class Tags {

    private static final String KIND = "tag";

    private final DSLContext db;
    private final History history;

    Tags(DSLContext db, History history) {
        this.db = db;
        this.history = history;
    }

    @Transactional(readOnly = true)
    Page<Tag> list(PageQuery query) {
        List<Tag> found = db.select(TAG.ID, TAG.NAME, TAG.VERSION)
                .from(TAG)
                .where(mine(TAG), query.after(TAG.NAME, TAG.ID))
                .orderBy(TAG.NAME, TAG.ID)
                .limit(query.fetch())
                .fetch(mapping(Tag::new));
        return Page.of(found, query, tag -> List.of(tag.name(), tag.id().value().toString()));
    }

    Tag create(Tag.Draft draft) {
        Tag created = new Tag(new TagId(Ids.next()), draft.name(), 1);
        db.insertInto(TAG)
                .set(TAG.TENANT_ID, Tenant.current())
                .set(TAG.ID, created.id())
                .set(TAG.NAME, created.name())
                .execute();
        history.record(KIND, created.id().value(), "created", null, created);
        return created;
    }

    Tag change(TagId id, Tag.Draft draft, Version version) {
        Tag before = byId(id);
        version.mustBe(before.version());
        Tag after = new Tag(id, draft.name(), before.version() + 1);
        if (db.update(TAG)
                        .set(TAG.NAME, after.name())
                        .set(TAG.VERSION, after.version())
                        .where(mine(TAG), TAG.ID.eq(id), TAG.VERSION.eq(before.version()))
                        .execute()
                == 0) {
            throw Problem.stale();
        }
        history.record(KIND, id.value(), "changed", before, after);
        return after;
    }

    /** The highlights that had it stay, without it. */
    void delete(TagId id, Version version) {
        version.mustBe(byId(id).version());
        if (db.deleteFrom(TAG)
                        .where(mine(TAG), TAG.ID.eq(id), TAG.VERSION.eq(version.number()))
                        .execute()
                == 0) {
            throw Problem.stale();
        }
        history.record(KIND, id.value(), "deleted", null, null);
        history.forget(List.of(id.value()));
    }

    private Tag byId(TagId id) {
        return db.select(TAG.ID, TAG.NAME, TAG.VERSION)
                .from(TAG)
                .where(mine(TAG), TAG.ID.eq(id))
                .fetchOptional(mapping(Tag::new))
                .orElseThrow(Problem::notFound);
    }
}
