package no.medvirk.benchmarking.practice;

import static no.medvirk.benchmarking.db.Tables.ACTIVITY;
import static no.medvirk.benchmarking.db.Tables.EXCHANGE;
import static no.medvirk.benchmarking.db.Tables.INITIATIVE;
import static no.medvirk.benchmarking.db.Tables.SATISFACTION;
import static no.medvirk.core.Tenant.mine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.medvirk.benchmarking.ExchangeId;
import no.medvirk.core.NorwegianTime;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.research.ActivityId;
import no.medvirk.roadmap.InitiativeId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the dated facts together, one row for each initiative that is decided on; four statements, however many there are. */
@Service
@Transactional(readOnly = true)
class Practices {

    private record Activity(ActivityId id, Set<UUID> services, LocalDate on, int users, int employees) {}

    private record Measured(IndicatorId indicator, UUID service, LocalDate on) {}

    private final DSLContext db;
    private final Clock clock;

    Practices(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Practice today() {
        LocalDate on = LocalDate.now(clock.withZone(NorwegianTime.ZONE));
        LocalDate since = on.minusMonths(12);
        List<Activity> activities = activities();
        List<Measured> measured = measured();
        Map<InitiativeId, List<ExchangeId>> exchanges = exchanges();
        List<Practice.Row> rows = db.select(
                        INITIATIVE.ID,
                        INITIATIVE.SERVICES,
                        INITIATIVE.DECIDED_ON,
                        INITIATIVE.CLAIMED,
                        INITIATIVE.VERIFIED)
                .from(INITIATIVE)
                .where(mine(INITIATIVE), INITIATIVE.DECIDED_ON.isNotNull())
                .orderBy(INITIATIVE.ID)
                .fetch(one -> {
                    Set<UUID> services = setOf(one.value2());
                    List<Activity> concerning = activities.stream()
                            .filter(each -> meet(each.services(), services))
                            .toList();
                    return new Practice.Row(
                            one.value1(),
                            one.value3(),
                            one.value4(),
                            one.value5(),
                            involved(concerning, one.value3(), true),
                            involved(concerning, one.value3(), false),
                            satisfaction(measured, services, since),
                            exchanges.getOrDefault(one.value1(), List.of()));
                });
        return new Practice(
                on, since, rows.size(), ClaimsAndPractice.figures(rows), ClaimsAndPractice.gaps(rows), rows);
    }

    private static Practice.Involved involved(List<Activity> activities, LocalDate decidedOn, boolean users) {
        List<Activity> with = activities.stream()
                .filter(one -> (users ? one.users() : one.employees()) > 0)
                .toList();
        List<InvolvementLevel.Heard> heard = with.stream()
                .map(one -> new InvolvementLevel.Heard(one.on(), users ? one.users() : one.employees()))
                .toList();
        int enough = users ? InvolvementLevel.USERS : InvolvementLevel.EMPLOYEES;
        int level = InvolvementLevel.of(heard, decidedOn, enough);
        return new Practice.Involved(
                ClaimsAndPractice.involved(level),
                level,
                enough,
                InvolvementLevel.persons(heard, decidedOn),
                with.stream()
                        .map(one -> new Practice.Took(
                                one.id(),
                                one.on(),
                                users ? one.users() : one.employees(),
                                one.on().isBefore(decidedOn)))
                        .toList());
    }

    /** No: it was measured once, but not in these months. Unknown: it never was. */
    private static Practice.Satisfaction satisfaction(List<Measured> all, Set<UUID> services, LocalDate since) {
        List<Measured> here =
                all.stream().filter(one -> services.contains(one.service())).toList();
        String answer = here.isEmpty()
                ? "unknown"
                : here.stream().anyMatch(one -> !one.on().isBefore(since)) ? "yes" : "no";
        return new Practice.Satisfaction(
                answer,
                here.stream()
                        .map(one -> new Practice.MeasuredOn(one.indicator(), one.on()))
                        .toList());
    }

    private List<Activity> activities() {
        return db.select(ACTIVITY.ID, ACTIVITY.SERVICES, ACTIVITY.TOOK_PLACE_ON, ACTIVITY.USERS, ACTIVITY.EMPLOYEES)
                .from(ACTIVITY)
                .where(mine(ACTIVITY))
                .orderBy(ACTIVITY.TOOK_PLACE_ON, ACTIVITY.ID)
                .fetch(one ->
                        new Activity(one.value1(), setOf(one.value2()), one.value3(), one.value4(), one.value5()));
    }

    private List<Measured> measured() {
        return db.select(SATISFACTION.INDICATOR_ID, SATISFACTION.SERVICE_ID, SATISFACTION.MEASURED_ON)
                .from(SATISFACTION)
                .where(mine(SATISFACTION))
                .orderBy(SATISFACTION.INDICATOR_ID)
                .fetch(one -> new Measured(one.value1(), one.value2().value(), one.value3()));
    }

    /** What was given counts as it is; what was taken, or made together, when somebody has said what came of it. */
    private Map<InitiativeId, List<ExchangeId>> exchanges() {
        return db
                .select(EXCHANGE.INITIATIVE_ID, EXCHANGE.ID)
                .from(EXCHANGE)
                .where(
                        mine(EXCHANGE),
                        EXCHANGE.TRASHED_AT.isNull(),
                        EXCHANGE.INITIATIVE_ID.isNotNull(),
                        EXCHANGE.DIRECTION.eq("shared").or(EXCHANGE.OUTCOME.isNotNull()))
                .orderBy(EXCHANGE.HAPPENED_ON, EXCHANGE.ID)
                .stream()
                .collect(Collectors.groupingBy(
                        one -> one.value1(), Collectors.mapping(one -> one.value2(), Collectors.toList())));
    }

    private static boolean meet(Set<UUID> some, Set<UUID> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static Set<UUID> setOf(UUID[] ids) {
        return new HashSet<>(Arrays.asList(ids));
    }
}
