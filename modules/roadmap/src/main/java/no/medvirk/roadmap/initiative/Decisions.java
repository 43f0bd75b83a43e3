package no.medvirk.roadmap.initiative;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.roadmap.db.Tables.ACTION;
import static no.medvirk.roadmap.db.Tables.DECISION;
import static no.medvirk.roadmap.db.Tables.INITIATIVE;
import static no.medvirk.roadmap.db.Tables.REJECTION;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.min;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.medvirk.core.Member;
import no.medvirk.core.MemberId;
import no.medvirk.core.NorwegianTime;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.core.Version;
import no.medvirk.journeys.CardId;
import no.medvirk.roadmap.InitiativeId;
import no.medvirk.roadmap.action.AfterDecision;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decisions on initiatives. */
@Service
@Transactional
class Decisions {

    private final DSLContext db;
    private final Initiatives initiatives;
    private final InitiativeLinks links;
    private final Clock clock;

    Decisions(DSLContext db, Initiatives initiatives, InitiativeLinks links, Clock clock) {
        this.db = db;
        this.initiatives = initiatives;
        this.links = links;
        this.clock = clock;
    }

    /** Decides, or corrects what stands of the decision. An idea becomes decided on; what has come further stays there. */
    Initiative decide(InitiativeId id, Decision.Draft draft, Version version) {
        return initiatives.change(id, version, before -> {
            if (draft.decidedOn().isAfter(LocalDate.ofInstant(clock.instant(), NorwegianTime.ZONE))) {
                throw Problem.invalid("decidedOn", "future");
            }
            Decision was = before.decision();
            links.mustExist(
                    draft.rejected(),
                    was == null
                            ? List.of()
                            : was.rejected().stream()
                                    .map(Decision.Rejection::card)
                                    .filter(Objects::nonNull)
                                    .toList());
            mustBeOpen(before, draft);
            Initiative.Status to = InitiativeCourse.decided(before.status());
            initiatives.write(before, Map.of(INITIATIVE.STATUS, to.code()));
            AfterDecision.mustNotFollow(
                    earliest(id), draft.decidedOn()); // the row above is locked: no action comes between
            db.batch(statements(id, draft)).execute();
            return initiatives.byId(id);
        });
    }

    /** Takes the decision back: the initiative is an idea again, and none of its actions is committed. */
    Initiative withdraw(InitiativeId id, Version version) {
        return initiatives.change(id, version, before -> {
            if (before.decision() == null) {
                throw Problem.notFound();
            }
            Initiative.Status to = InitiativeCourse.undecided(before.status());
            initiatives.write(before, Map.of(INITIATIVE.STATUS, to.code()));
            db.deleteFrom(DECISION)
                    .where(mine(DECISION), DECISION.INITIATIVE_ID.eq(id))
                    .execute();
            return initiatives.byId(id);
        });
    }

    // What is accepted is not rejected.
    private static void mustBeOpen(Initiative before, Decision.Draft draft) {
        List<CardId> accepted =
                before.opportunities().stream().map(Opportunity::card).toList();
        for (int at = 0; at < draft.rejected().size(); at++) {
            CardId card = draft.rejected().get(at).card();
            if (card != null && accepted.contains(card)) {
                throw Problem.invalid(List.of(new Problem.Fault("rejected[" + at + "].card", "accepted", null)));
            }
        }
    }

    private @Nullable LocalDate earliest(InitiativeId id) {
        return db.select(min(least(ACTION.STARTS_ON, ACTION.EFFECTIVE_FROM)))
                .from(ACTION)
                .where(mine(ACTION), ACTION.INITIATIVE_ID.eq(id), ACTION.TRASHED_AT.isNull())
                .fetchOne(Record1::value1);
    }

    private List<Query> statements(InitiativeId id, Decision.Draft draft) {
        Instant now = clock.instant();
        MemberId who = Tenant.member().map(Member::id).orElse(null);
        List<Query> all = new ArrayList<>();
        all.add(db.insertInto(DECISION)
                .set(DECISION.TENANT_ID, Tenant.current())
                .set(DECISION.INITIATIVE_ID, id)
                .set(DECISION.DECIDED_ON, draft.decidedOn())
                .set(DECISION.DECIDED_BY, draft.decidedBy())
                .set(DECISION.WHY, draft.why())
                .set(DECISION.RECORDED_AT, now)
                .set(DECISION.RECORDED_BY_MEMBER_ID, who)
                .onConflict(DECISION.TENANT_ID, DECISION.INITIATIVE_ID)
                .doUpdate()
                .set(DECISION.DECIDED_ON, draft.decidedOn())
                .set(DECISION.DECIDED_BY, draft.decidedBy())
                .set(DECISION.WHY, draft.why())
                .set(DECISION.RECORDED_AT, now)
                .set(DECISION.RECORDED_BY_MEMBER_ID, who)
                .where(mine(DECISION)));
        all.add(db.deleteFrom(REJECTION).where(mine(REJECTION), REJECTION.INITIATIVE_ID.eq(id)));
        int place = 0;
        for (Decision.Rejection one : draft.rejected()) {
            all.add(db.insertInto(REJECTION)
                    .set(REJECTION.TENANT_ID, Tenant.current())
                    .set(REJECTION.INITIATIVE_ID, id)
                    .set(REJECTION.PLACE, place++)
                    .set(REJECTION.CARD_ID, one.card())
                    .set(REJECTION.TEXT, one.text())
                    .set(REJECTION.WHY, one.why()));
        }
        return all;
    }
}
