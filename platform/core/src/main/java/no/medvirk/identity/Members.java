package no.medvirk.identity;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.core.db.Tables.MEMBER;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.currentInstant;

import java.time.Instant;
import java.util.List;
import no.medvirk.core.Caller;
import no.medvirk.core.History;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Ids;
import no.medvirk.core.MemberId;
import no.medvirk.core.Municipalities;
import no.medvirk.core.Municipality;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Role;
import no.medvirk.core.Tenant;
import no.medvirk.core.Version;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record7;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members of the bound municipality. One who is removed is out at their next request: every transaction asks for the row. */
@Service
@Transactional
class Members {

    private final DSLContext db;
    private final Municipalities municipalities;
    private final History history;

    Members(DSLContext db, Municipalities municipalities, History history) {
        this.db = db;
        this.municipalities = municipalities;
        this.history = history;
    }

    @Transactional(readOnly = true)
    public Page<Colleague> list(PageQuery query) {
        List<Colleague> found = select(MEMBER.REMOVED_AT.isNull(), query.after(MEMBER.NAME, MEMBER.ID))
                .orderBy(MEMBER.NAME, MEMBER.ID)
                .limit(query.fetch())
                .fetch(mapping(Members::colleague));
        return Page.of(
                found,
                query,
                colleague -> List.of(colleague.name(), colleague.id().value().toString()));
    }

    /** What happened to a membership, newest first; readable after it ended, too. */
    @Transactional(readOnly = true)
    public Page<HistoryEntry> history(MemberId id, PageQuery query) {
        return history.of("member", id.value(), query);
    }

    @Transactional(readOnly = true)
    public Colleague byId(MemberId id) {
        return select(MEMBER.REMOVED_AT.isNull(), MEMBER.ID.eq(id))
                .fetchOptional(mapping(Members::colleague))
                .orElseThrow(Problem::notFound);
    }

    /** The subject that the sign-in knows a member by. */
    @Transactional(readOnly = true)
    public String subject(MemberId id) {
        return db.select(MEMBER.SUBJECT)
                .from(MEMBER)
                .where(mine(MEMBER), MEMBER.ID.eq(id), MEMBER.REMOVED_AT.isNull())
                .fetchOptional(MEMBER.SUBJECT)
                .orElseThrow(Problem::notFound);
    }

    /** The subjects of all API clients that were ever admitted. */
    @Transactional(readOnly = true)
    public List<String> clientSubjects() {
        return db.select(MEMBER.SUBJECT)
                .from(MEMBER)
                .where(mine(MEMBER), MEMBER.KIND.eq(Caller.Kind.CLIENT.code()))
                .fetch(MEMBER.SUBJECT);
    }

    /** Asks whether a colleague with this address is there already, before an account is made for them. */
    @Transactional(readOnly = true)
    public void mustBeNew(String email) {
        if (db.fetchExists(MEMBER, mine(MEMBER), MEMBER.EMAIL.eq(email), MEMBER.REMOVED_AT.isNull())) {
            throw Problem.conflict("already-member");
        }
    }

    /** A new municipality and its first member, both or neither; the municipality must be bound. */
    public Colleague found(Municipality municipality, Caller caller, String name, String email) {
        municipalities.create(municipality);
        return add(caller, name, email, Role.TENANT_ADMIN);
    }

    /**
     * Admits a caller; one who was a member before is the same member again.
     *
     * @throws Problem conflict {@code already-member} when they are one now
     */
    public Colleague add(Caller caller, String name, @Nullable String email, Role role) {
        MemberId id = db.insertInto(MEMBER)
                .set(MEMBER.TENANT_ID, Tenant.current())
                .set(MEMBER.ID, new MemberId(Ids.next()))
                .set(MEMBER.KIND, caller.kind().code())
                .set(MEMBER.ISSUER, caller.issuer())
                .set(MEMBER.SUBJECT, caller.subject())
                .set(MEMBER.NAME, name)
                .set(MEMBER.EMAIL, email)
                .set(MEMBER.ROLE, role.code())
                .onConflict(MEMBER.TENANT_ID, MEMBER.ISSUER, MEMBER.SUBJECT)
                .doUpdate()
                .set(MEMBER.NAME, name)
                .set(MEMBER.EMAIL, email)
                .set(MEMBER.ROLE, role.code())
                .set(MEMBER.ADDED_AT, currentInstant())
                .setNull(MEMBER.REMOVED_AT)
                .set(MEMBER.VERSION, MEMBER.VERSION.plus(1))
                .where(mine(MEMBER), MEMBER.REMOVED_AT.isNotNull())
                .returning(MEMBER.ID)
                .fetchOptional(MEMBER.ID)
                .orElseThrow(() -> Problem.conflict("already-member"));
        Colleague added = byId(id);
        history.record("member", id.value(), "created", null, withoutAddress(added));
        return added;
    }

    public Colleague changeRole(MemberId id, Role role, Version version) {
        Colleague before = locked(id);
        version.mustBe(before.version());
        if (before.kind() == Caller.Kind.CLIENT && role == Role.TENANT_ADMIN) {
            throw Problem.invalid("role", "client-role");
        }
        if (role != Role.TENANT_ADMIN) {
            mustNotBeTheLast(before);
        }
        db.update(MEMBER)
                .set(MEMBER.ROLE, role.code())
                .set(MEMBER.VERSION, MEMBER.VERSION.plus(1))
                .where(mine(MEMBER), MEMBER.ID.eq(id))
                .execute();
        Colleague after = byId(id);
        history.record("member", id.value(), "changed", before, after);
        return after;
    }

    public void remove(MemberId id, Version version) {
        Colleague before = locked(id);
        version.mustBe(before.version());
        mustNotBeTheLast(before);
        db.update(MEMBER)
                .set(MEMBER.REMOVED_AT, currentInstant())
                .setNull(MEMBER.EMAIL) // the name stays, for history says who; the address is needed no more
                .set(MEMBER.VERSION, MEMBER.VERSION.plus(1))
                .where(mine(MEMBER), MEMBER.ID.eq(id))
                .execute();
        history.record("member", id.value(), "removed", withoutAddress(before), null);
    }

    private void mustNotBeTheLast(Colleague colleague) {
        if (colleague.role() == Role.TENANT_ADMIN
                && !db.fetchExists(
                        MEMBER,
                        mine(MEMBER),
                        MEMBER.ROLE.eq(Role.TENANT_ADMIN.code()),
                        MEMBER.REMOVED_AT.isNull(),
                        MEMBER.ID.ne(colleague.id()))) {
            throw Problem.conflict("last-administrator");
        }
    }

    // All administrators are locked, in one order, so that two of them cannot remove each other at the same moment.
    private Colleague locked(MemberId id) {
        db.select(MEMBER.ID)
                .from(MEMBER)
                .where(mine(MEMBER), MEMBER.ROLE.eq(Role.TENANT_ADMIN.code()), MEMBER.REMOVED_AT.isNull())
                .orderBy(MEMBER.ID)
                .forUpdate()
                .fetch();
        return byId(id);
    }

    private SelectConditionStep<Record7<MemberId, String, String, String, String, Instant, Integer>> select(
            Condition... conditions) {
        return db.select(
                        MEMBER.ID, MEMBER.KIND, MEMBER.NAME, MEMBER.EMAIL, MEMBER.ROLE, MEMBER.ADDED_AT, MEMBER.VERSION)
                .from(MEMBER)
                .where(mine(MEMBER))
                .and(org.jooq.impl.DSL.and(conditions));
    }

    private static Colleague colleague(
            MemberId id,
            String kind,
            String name,
            @Nullable String email,
            String role,
            Instant addedAt,
            Integer version) {
        return new Colleague(
                id,
                kind.equals("client") ? Caller.Kind.CLIENT : Caller.Kind.PERSON,
                name,
                email,
                Role.of(role),
                addedAt,
                version);
    }

    // An address in the history would outlive the membership.
    private static Colleague withoutAddress(Colleague colleague) {
        return new Colleague(
                colleague.id(),
                colleague.kind(),
                colleague.name(),
                null,
                colleague.role(),
                colleague.addedAt(),
                colleague.version());
    }
}
