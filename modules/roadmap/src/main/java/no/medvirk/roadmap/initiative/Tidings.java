package no.medvirk.roadmap.initiative;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.roadmap.db.Tables.DECISION;
import static no.medvirk.roadmap.db.Tables.INITIATIVE;
import static no.medvirk.roadmap.db.Tables.INITIATIVE_SERVICE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.Problem;
import no.medvirk.core.Tellings;
import no.medvirk.core.Tellings.Numbers;
import no.medvirk.core.Tenant;
import no.medvirk.core.ThingChanged;
import no.medvirk.measurement.BaselineLocked;
import no.medvirk.roadmap.InitiativeDecided;
import no.medvirk.roadmap.InitiativeId;
import no.medvirk.roadmap.benefit.Benefit;
import no.medvirk.roadmap.benefit.MeasuredBenefits;
import no.medvirk.roadmap.trash.RoadmapTrash;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands about an initiative, and telling it to whoever listens when it or anything of it has changed. */
@Service
@Transactional
public class Tidings {

    private static final Field<LocalDate> DECIDED_ON = field(select(DECISION.DECIDED_ON)
            .from(DECISION)
            .where(DECISION.TENANT_ID.eq(INITIATIVE.TENANT_ID), DECISION.INITIATIVE_ID.eq(INITIATIVE.ID)));

    private static final Field<List<ServiceId>> SERVICES = multiset(select(INITIATIVE_SERVICE.SERVICE_ID)
                    .from(INITIATIVE_SERVICE)
                    .where(
                            INITIATIVE_SERVICE.TENANT_ID.eq(INITIATIVE.TENANT_ID),
                            INITIATIVE_SERVICE.INITIATIVE_ID.eq(INITIATIVE.ID)))
            .convertFrom(found -> found.map(Record1::value1));

    private final DSLContext db;
    private final MeasuredBenefits benefits;
    private final Tellings tellings;
    private final ApplicationEventPublisher events;

    Tidings(DSLContext db, MeasuredBenefits benefits, Tellings tellings, ApplicationEventPublisher events) {
        this.db = db;
        this.benefits = benefits;
        this.tellings = tellings;
        this.events = events;
    }

    /** When it was decided on, if it was; until the transaction ends neither that changes nor does it go. */
    public @Nullable LocalDate decidedOn(InitiativeId id) {
        return db.select(DECIDED_ON)
                .from(INITIATIVE)
                .where(mine(INITIATIVE), INITIATIVE.ID.eq(id), INITIATIVE.TRASHED_AT.isNull())
                .forShare()
                .fetchOptional()
                .orElseThrow(Problem::notFound)
                .value1();
    }

    @Transactional(readOnly = true)
    public void mustExist(InitiativeId id) {
        if (!db.fetchExists(INITIATIVE, mine(INITIATIVE), INITIATIVE.ID.eq(id), INITIATIVE.TRASHED_AT.isNull())) {
            throw Problem.notFound();
        }
    }

    private record Standing(
            InitiativeId id,
            boolean claimed,
            @Nullable LocalDate decidedOn,
            List<ServiceId> services,
            @Nullable Instant trashedAt) {}

    /** Something of the initiative has changed: the thread hears it, and when it is decided on, whoever counts decisions. */
    public void tell(InitiativeId id) {
        tell(id, false);
    }

    /** @param wasDecided so that it is told that the decision was taken back */
    void tell(InitiativeId id, boolean wasDecided) {
        tell(Set.of(id), wasDecided);
    }

    private void tell(Set<InitiativeId> ids, boolean wasDecided) {
        ids.forEach(id ->
                events.publishEvent(new ThingChanged(Tenant.current(), RoadmapTrash.INITIATIVES.name(), id.value())));
        tellings.tell(ids.stream().map(InitiativeId::value).toList(), numbers -> decided(ids, wasDecided, numbers));
    }

    private List<InitiativeDecided> decided(Set<InitiativeId> ids, boolean wasDecided, Numbers numbers) {
        List<Standing> standing = db
                .select(INITIATIVE.ID, INITIATIVE.CLAIMED, DECIDED_ON, SERVICES, INITIATIVE.TRASHED_AT)
                .from(INITIATIVE)
                .where(mine(INITIATIVE), INITIATIVE.ID.in(ids))
                .orderBy(INITIATIVE.ID)
                .fetch(mapping(Standing::new))
                .stream()
                .filter(one -> wasDecided || one.decidedOn() != null)
                .toList();
        Set<InitiativeId> verified = benefits
                .of(standing.stream().map(Standing::id).toList())
                .stream()
                .filter(Tidings::isVerified)
                .map(Benefit::initiative)
                .collect(Collectors.toSet());
        return standing.stream()
                .map(one -> new InitiativeDecided(
                        Tenant.current(),
                        one.id(),
                        Set.copyOf(one.services()),
                        one.decidedOn(),
                        one.claimed(),
                        verified.contains(one.id()),
                        one.trashedAt() != null,
                        numbers.of(one.id().value())))
                .toList();
    }

    /** It is gone for good, and was decided on. */
    void tellGone(InitiativeId id) {
        tellings.tell(
                Set.of(id.value()),
                numbers -> List.of(new InitiativeDecided(
                        Tenant.current(), id, Set.of(), null, false, false, true, numbers.of(id.value()))));
    }

    /** A benefit for those outside, with an owner, an indicator and a baseline from before the effect (domain rule C1v). */
    private static boolean isVerified(Benefit benefit) {
        return benefit.beneficiary().isOutside()
                && !benefit.disbenefit()
                && benefit.owner() != null
                && benefit.realisation().hasBaselineBefore();
    }

    // A baseline that is locked may be what a benefit lacked. What stands is asked, not taken from the fact, so it may
    // be
    // told as often as it likes, and late.
    @ApplicationModuleListener
    void on(BaselineLocked fact) {
        tell(benefits.measuredBy(fact.indicator()), false);
    }
}
