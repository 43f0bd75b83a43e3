package no.medvirk.journeys.live;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import no.medvirk.core.MemberId;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.core.TenantId;
import no.medvirk.core.WakeUp;
import no.medvirk.core.Wakeful;
import no.medvirk.journeys.JourneyId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The streams that are open on this instance, and the people that every instance has told of; each by municipality and journey. */
@Component
class Audience implements Wakeful {

    /** So many streams one person may have open on an instance: twice what a browser opens to one place over HTTP/1.1. */
    static final int STREAMS_EACH = 12;

    private static final long SPAN_MILLIS = 2_000;
    private static final int TIMES = 4;
    private static final int WINDOWS = 1_000;

    private record Span(long since, int times) {}

    private record Place(TenantId tenant, JourneyId journey) {}

    private record Taken(
            Place place, MemberId member, @Nullable UUID window, Seat seat) {}

    private final Map<Place, Set<Taken>> seats = new ConcurrentHashMap<>();
    private final Map<Place, Company> companies = new ConcurrentHashMap<>();
    private final Map<UUID, Span> told = new ConcurrentHashMap<>();
    private final Clock clock;
    private volatile boolean closed;

    Audience(Clock clock) {
        this.clock = clock;
    }

    /** A seat for the length of the work; in the bound municipality, for the member who asks, in a window of theirs if it has a name. */
    void seated(JourneyId journey, @Nullable UUID window, Consumer<Seat> sitting) {
        Place place = new Place(Tenant.current(), journey);
        MemberId member = Tenant.member().orElseThrow(Problem::notFound).id();
        Taken taken = new Taken(place, member, window, new Seat());
        take(taken);
        try {
            if (closed) {
                taken.seat().over();
            }
            sitting.accept(taken.seat());
        } finally {
            leave(taken);
        }
    }

    private synchronized void take(Taken taken) {
        long open = seats.values().stream()
                .flatMap(Set::stream)
                .filter(one -> one.member().equals(taken.member())
                        && one.place().tenant().equals(taken.place().tenant()))
                .count();
        if (open >= STREAMS_EACH) {
            throw Problem.conflict("streams");
        }
        seats.computeIfAbsent(taken.place(), none -> ConcurrentHashMap.newKeySet())
                .add(taken);
    }

    private synchronized void leave(Taken taken) {
        Set<Taken> here = seats.get(taken.place());
        if (here != null && here.remove(taken) && here.isEmpty()) {
            seats.remove(taken.place());
        }
    }

    /** Who is in a journey of the bound municipality. */
    List<Whereabouts.Of> in(JourneyId journey) {
        Company company = companies.get(new Place(Tenant.current(), journey));
        return company == null ? List.of() : company.now(clock.instant());
    }

    /** How many streams tell of a journey of the bound municipality, here. */
    int streams(JourneyId journey) {
        return at(new Place(Tenant.current(), journey)).size();
    }

    /** Whether this window may be told of again: twice a second, counted over two seconds, since the network bunches what was sent evenly. */
    boolean mayTell(UUID window) {
        long now = clock.millis();
        if (told.size() > WINDOWS) {
            told.values().removeIf(span -> now - span.since() >= SPAN_MILLIS);
        }
        return told.merge(
                                window,
                                new Span(now, 1),
                                (span, one) -> now - span.since() >= SPAN_MILLIS
                                        ? one
                                        : new Span(span.since(), span.times() + 1))
                        .times()
                <= TIMES;
    }

    @Override
    public void heard(WakeUp word) {
        Place place = new Place(word.tenant(), new JourneyId(word.id()));
        switch (word.topic()) {
            case Waking.CHANGED -> changed(place, Integer.parseInt(word.rest()));
            case Presences.HERE -> Whereabouts.Of.read(word.rest()).ifPresent(who -> here(place, who));
            default -> {}
        }
    }

    private void changed(Place place, int seq) {
        at(place).forEach(taken -> {
            if (seq == Waking.WITHOUT_MESSAGE) {
                taken.seat().anew();
            } else {
                taken.seat().message(seq);
            }
        });
    }

    private void here(Place place, Whereabouts.Of who) {
        Instant now = clock.instant();
        AtomicBoolean changed = new AtomicBoolean();
        companies.compute(place, (at, known) -> {
            Company company = known == null ? new Company() : known;
            changed.set(company.take(who, now));
            return company;
        });
        if (changed.get()) {
            at(place).forEach(taken -> taken.seat().people());
        }
        if (who.at().isGone()) {
            at(place).stream()
                    .filter(taken -> who.at().window().equals(taken.window())
                            && who.member().equals(taken.member()))
                    .forEach(taken -> taken.seat().over());
        }
    }

    private Set<Taken> at(Place place) {
        return seats.getOrDefault(place, Set.of());
    }

    @Override
    public void lost() {
        all().forEach(taken -> taken.seat().look());
    }

    /** Whoever has not been heard of for a while is gone: those who are left are told. */
    @Scheduled(fixedDelay = 5_000, initialDelay = 5_000)
    void forget() {
        Instant now = clock.instant();
        companies
                .keySet()
                .forEach(place -> companies.computeIfPresent(place, (at, company) -> {
                    if (company.forget(now)) {
                        at(place).forEach(taken -> taken.seat().people());
                    }
                    return company.isEmpty() ? null : company;
                }));
    }

    /** Open streams would hold up the end of the instance; their browsers come again, to another one. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closed = true;
        all().forEach(taken -> taken.seat().over());
    }

    private List<Taken> all() {
        List<Taken> all = new ArrayList<>();
        seats.values().forEach(all::addAll);
        return all;
    }
}
