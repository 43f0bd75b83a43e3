package no.medvirk.core;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.core.db.Tables.MEMBER;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.lower;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the bound municipality, by name alone: whom a thing can be given to. API clients own nothing. */
@Service
@Transactional(readOnly = true)
public class Colleagues {

    private static final String PERSON = Caller.Kind.PERSON.code();

    private final DSLContext db;

    Colleagues(DSLContext db) {
        this.db = db;
    }

    public Page<NamedMember> list(Search search, PageQuery query) {
        List<NamedMember> found = db.select(MEMBER.ID, MEMBER.NAME)
                .from(MEMBER)
                .where(mine(MEMBER), MEMBER.REMOVED_AT.isNull(), MEMBER.KIND.eq(PERSON))
                .and(search.in(lower(MEMBER.NAME)))
                .and(query.after(MEMBER.NAME, MEMBER.ID))
                .orderBy(MEMBER.NAME, MEMBER.ID)
                .limit(query.fetch())
                .fetch(mapping(NamedMember::new));
        return Page.of(
                found,
                query,
                member -> List.of(member.name(), member.id().value().toString()));
    }

    /** Those of these who are there. */
    public Set<MemberId> among(Collection<MemberId> members) {
        return members.isEmpty()
                ? Set.of()
                : Set.copyOf(db.select(MEMBER.ID)
                        .from(MEMBER)
                        .where(mine(MEMBER), MEMBER.REMOVED_AT.isNull(), MEMBER.KIND.eq(PERSON), MEMBER.ID.in(members))
                        .fetch(MEMBER.ID));
    }

    /** What those of these who are there are called. */
    public Map<MemberId, String> names(Collection<MemberId> members) {
        return members.isEmpty()
                ? Map.of()
                : db.select(MEMBER.ID, MEMBER.NAME)
                        .from(MEMBER)
                        .where(mine(MEMBER), MEMBER.REMOVED_AT.isNull(), MEMBER.KIND.eq(PERSON), MEMBER.ID.in(members))
                        .fetchMap(MEMBER.ID, MEMBER.NAME);
    }
}
