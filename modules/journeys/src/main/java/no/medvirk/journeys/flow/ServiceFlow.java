package no.medvirk.journeys.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.LocalText;
import no.medvirk.journeys.JourneyId;

/**
 * How work flows through a service, over all the journeys that tell of it.
 *
 * @param journeys those that are not archived, today's first
 * @param today sums over today's journeys; new ones would count the same work twice
 * @param units that take part in any of them, the one that is in most journeys first
 */
public record ServiceFlow(ServiceId service, LocalText name, List<Journey> journeys, Figures today, List<Unit> units) {

    /** A journey of the service. @param target whether it is a new one */
    public record Journey(JourneyId id, String title, boolean target, Figures figures) {}

    /**
     * What is counted, each beside what is not told.
     *
     * @param works work behind the line of visibility
     * @param unknownHands how much of it does not tell whose it is
     * @param unknownData how much of it does not tell where its data come from
     * @param asking all work, seen or not
     * @param asked how often it takes data from the user
     * @param unknownAsks how much of it does not tell where its data come from
     * @param units how many units take part
     * @param withoutUnit work, seen or not, that names none
     * @param arrows how many are drawn; where none are, nothing is known of what leads back
     */
    public record Figures(
            int journeys,
            int works,
            int handoffs,
            int unknownHands,
            int rekeyed,
            int unknownData,
            int asking,
            int asked,
            int unknownAsks,
            int waitingMinutes,
            int unknownWaits,
            int arrows,
            int back,
            int units,
            int withoutUnit) {}

    /** A unit, and the journeys that it takes part in. */
    public record Unit(String name, List<Part> parts) {}

    /** How many cards of a journey name the unit. @param seen whether the user meets it there */
    public record Part(JourneyId journey, int cards, boolean seen) {}

    static ServiceFlow of(ServiceId service, LocalText name, List<JourneyFlow> all) {
        List<JourneyFlow> inOrder =
                all.stream().sorted(Comparator.comparing(JourneyFlow::target)).toList();
        List<JourneyFlow> today =
                inOrder.stream().filter(journey -> !journey.target()).toList();
        return new ServiceFlow(
                service,
                name,
                inOrder.stream()
                        .map(one -> new Journey(one.journey(), one.title(), one.target(), figures(List.of(one))))
                        .toList(),
                figures(today),
                units(inOrder));
    }

    private static Figures figures(List<JourneyFlow> of) {
        return new Figures(
                of.size(),
                sum(of, one -> one.handoffs().works()),
                sum(of, one -> one.handoffs().passes().size()),
                sum(of, one -> one.handoffs().unknown()),
                sum(of, one -> one.rekeyed().cards().size()),
                sum(of, one -> one.rekeyed().unknown()),
                sum(of, one -> one.asked().works()),
                sum(of, one -> one.asked().cards().size()),
                sum(of, one -> one.asked().unknown()),
                sum(of, one -> one.waiting().minutes()),
                sum(of, one -> one.waiting().unknownSteps()),
                sum(of, one -> one.arrows().drawn()),
                sum(of, one -> one.arrows().back()),
                units(of).size(),
                sum(of, one -> one.withoutUnit().size()));
    }

    private static int sum(List<JourneyFlow> of, ToIntFunction<JourneyFlow> number) {
        return of.stream().mapToInt(number).sum();
    }

    private static List<Unit> units(List<JourneyFlow> journeys) {
        Map<String, Unit> units = new LinkedHashMap<>();
        for (JourneyFlow journey : journeys) {
            for (JourneyFlow.Unit unit : journey.units()) {
                units.computeIfAbsent(
                                unit.name().toLowerCase(Locale.ROOT), none -> new Unit(unit.name(), new ArrayList<>()))
                        .parts()
                        .add(new Part(journey.journey(), unit.cards().size(), unit.seen()));
            }
        }
        return units.values().stream()
                .sorted(Comparator.comparingInt((Unit unit) -> unit.parts().size())
                        .reversed()
                        .thenComparing(Unit::name))
                .toList();
    }
}
