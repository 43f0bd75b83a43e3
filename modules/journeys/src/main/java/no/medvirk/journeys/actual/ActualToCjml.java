package no.medvirk.journeys.actual;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.medvirk.catalogue.Channel;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.cjml.Cjml;
import no.medvirk.journeys.cjml.Cjml.Actor;
import no.medvirk.journeys.cjml.Cjml.Party;
import no.medvirk.journeys.cjml.Cjml.Trace;
import no.medvirk.research.Findings.Actual;
import no.medvirk.research.Findings.Happened;
import org.jspecify.annotations.Nullable;

/** An actual journey in CJML. The end user is a pseudonym. */
final class ActualToCjml {

    private static final String USER = "U1";

    private final Map<String, Actor> providers = new LinkedHashMap<>();

    private ActualToCjml() {}

    static Cjml of(Actual actual, JourneyId planned, Plan plan) {
        return new Cjml(List.of(new ActualToCjml().journey(actual, planned, plan)));
    }

    private Cjml.Journey journey(Actual actual, JourneyId planned, Plan plan) {
        List<Fit> fits = plan.align(actual).touchpoints();
        List<Cjml.Touchpoint> touchpoints = new ArrayList<>();
        for (int i = 0; i < fits.size(); i++) {
            touchpoints.add(touchpoint(i + 1, fits.get(i), actual.touchpoints().get(i)));
        }
        List<Actor> actors = new ArrayList<>(List.of(new Actor(USER, actual.code(), true, null, false)));
        actors.addAll(providers.values());
        return new Cjml.Journey(
                true,
                requireNonNull(actual.id()).value().toString(),
                null,
                planned.value().toString(),
                List.of(),
                actors,
                List.of(),
                touchpoints);
    }

    private Cjml.Touchpoint touchpoint(int number, Fit fit, Happened one) {
        Channel channel = one.channel();
        UUID trace = one.trace();
        Double felt = one.felt();
        return new Cjml.Touchpoint(
                one.communication(),
                (fit == Fit.AD_HOC ? "D" : "T") + number,
                null,
                switch (fit) {
                    case AD_HOC -> "adhoc";
                    case FAILED -> "failing";
                    case AS_PLANNED, OUT_OF_ORDER, MISSING -> "completed";
                },
                party(one.initiator(), one.done()),
                one.communication() ? party(one.receiver(), one.answered()) : null,
                channel == null ? List.of() : List.of(new Cjml.Way(channel.code(), channel.code(), null)),
                one.told(),
                felt == null ? null : felt.toString(),
                null,
                one.day(),
                one.failed(),
                trace == null ? null : new Trace(trace.toString(), null, false));
    }

    private Party party(@Nullable String name, @Nullable String label) {
        return new Party(
                name == null
                        ? USER
                        : providers
                                .computeIfAbsent(
                                        name, _ -> new Actor("A" + (providers.size() + 1), name, false, null, false))
                                .id(),
                label);
    }
}
