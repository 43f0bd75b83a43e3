package no.medvirk.journeys.actual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.medvirk.journeys.StepId;
import org.jspecify.annotations.Nullable;

/**
 * Rule set AL-1: one actual journey against the planned one, by which step each touchpoint answers to. It is the alignment with the
 * fewest edits, where to move a step is one edit and not a missing and an ad hoc one.
 *
 * <ol>
 *   <li>Touchpoints directly after each other that answer to the same step through different cards of it are one visit to the step; any
 *       other touchpoint is a visit by itself, also the second time that the same thing happens.
 *   <li>The longest row of visits whose steps come in the planned order is in order. Of several equally long ones it is the one with the
 *       earliest steps: of two that changed places, the one that came too early was moved.
 *   <li>A step in that row is as planned. Another step that was visited is out of order at its first visit. Either is failed when
 *       something in the visit failed. A step without a visit is missing.
 *   <li>All other visits are ad hoc: what answers to no step, and what was done once more.
 * </ol>
 *
 * <p>Each touchpoint has exactly one fit, and each step. The deviation rate is the steps that are not as planned, of all steps; what is ad
 * hoc was never planned, and is counted beside it. With s steps and t touchpoints it takes time in the order of t log s.
 *
 * @param touchpoints how each fits, in the order in which they happened
 * @param steps how each fits, in the planned order
 * @param places the steps in the planned order, and between them what was ad hoc, after the step in order that it came after
 */
record Alignment(List<Fit> touchpoints, Map<StepId, Fit> steps, List<Place> places) {

    /**
     * A touchpoint that happened.
     *
     * @param step that it answers to; null for none of the plan's
     * @param through what of the step it answers to: one of its cards, or the step itself
     */
    record Touch(@Nullable StepId step, @Nullable UUID through, boolean failed) {}

    /** A step, or what was ad hoc, and the touchpoints there by their number (from 0). */
    record Place(@Nullable StepId step, Fit fit, List<Integer> touchpoints) {}

    /** @param step its number in the plan, −1 for none */
    private record Visit(int step, boolean failed, List<Integer> touchpoints) {}

    static Alignment of(List<StepId> plan, List<Touch> happened) {
        List<Visit> visits = visits(plan, happened);
        boolean[] inOrder = inOrder(visits, plan.size());
        int[] visitOf = new int[plan.size()];
        Arrays.fill(visitOf, -1);
        for (int at = 0; at < visits.size(); at++) {
            if (inOrder[at]) {
                visitOf[visits.get(at).step()] = at;
            }
        }
        for (int at = 0; at < visits.size(); at++) {
            int step = visits.get(at).step();
            if (step >= 0 && visitOf[step] < 0) {
                visitOf[step] = at;
            }
        }
        Map<StepId, Fit> steps = new LinkedHashMap<>();
        Map<Integer, Fit> fits = new LinkedHashMap<>();
        for (int step = 0; step < plan.size(); step++) {
            int at = visitOf[step];
            Fit fit = at < 0 ? Fit.MISSING : fit(visits.get(at), inOrder[at]);
            steps.put(plan.get(step), fit);
            if (at >= 0) {
                visits.get(at).touchpoints().forEach(touchpoint -> fits.put(touchpoint, fit));
            }
        }
        List<Fit> each = new ArrayList<>();
        for (int i = 0; i < happened.size(); i++) {
            each.add(fits.getOrDefault(i, Fit.AD_HOC));
        }
        return new Alignment(each, Collections.unmodifiableMap(steps), places(plan, visits, inOrder, visitOf, steps));
    }

    private static Fit fit(Visit visit, boolean inOrder) {
        return visit.failed() ? Fit.FAILED : inOrder ? Fit.AS_PLANNED : Fit.OUT_OF_ORDER;
    }

    /** Steps that are not as planned. */
    int deviating() {
        return (int)
                steps.values().stream().filter(fit -> fit != Fit.AS_PLANNED).count();
    }

    int adHoc() {
        return Collections.frequency(touchpoints, Fit.AD_HOC);
    }

    private static List<Visit> visits(List<StepId> plan, List<Touch> happened) {
        Map<StepId, Integer> number = new LinkedHashMap<>();
        plan.forEach(step -> number.put(step, number.size()));
        List<Visit> visits = new ArrayList<>();
        List<UUID> through = new ArrayList<>();
        for (int i = 0; i < happened.size(); i++) {
            Touch touch = happened.get(i);
            int step = touch.step() == null ? -1 : number.getOrDefault(touch.step(), -1);
            boolean sameVisit = step >= 0
                    && !visits.isEmpty()
                    && visits.getLast().step() == step
                    && touch.through() != null
                    && !through.contains(touch.through())
                    && !through.isEmpty();
            if (sameVisit) {
                Visit last = visits.removeLast();
                last.touchpoints().add(i);
                visits.add(new Visit(step, last.failed() || touch.failed(), last.touchpoints()));
            } else {
                visits.add(new Visit(step, touch.failed(), new ArrayList<>(List.of(i))));
                through.clear();
            }
            if (touch.through() != null) {
                through.add(touch.through());
            }
        }
        return visits;
    }

    /** The longest strictly increasing row of step numbers, by patience: for each length the earliest step that ends such a row. */
    private static boolean[] inOrder(List<Visit> visits, int steps) {
        int[] endsWith = new int[Math.min(visits.size(), steps)]; // for each length − 1, the visit that ends it
        int[] before = new int[visits.size()];
        int longest = 0;
        for (int at = 0; at < visits.size(); at++) {
            int step = visits.get(at).step();
            if (step < 0) {
                continue;
            }
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (visits.get(endsWith[middle]).step() < step) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[at] = low == 0 ? -1 : endsWith[low - 1];
            if (low == longest || visits.get(endsWith[low]).step() > step) {
                endsWith[low] = at; // of two visits to one step, the first
            }
            longest = Math.max(longest, low + 1);
        }
        boolean[] inOrder = new boolean[visits.size()];
        for (int at = longest == 0 ? -1 : endsWith[longest - 1]; at >= 0; at = before[at]) {
            inOrder[at] = true;
        }
        return inOrder;
    }

    private static List<Place> places(
            List<StepId> plan, List<Visit> visits, boolean[] inOrder, int[] visitOf, Map<StepId, Fit> steps) {
        List<List<Place>> after = new ArrayList<>();
        for (int step = -1; step < plan.size(); step++) {
            after.add(new ArrayList<>());
        }
        int last = -1;
        for (int at = 0; at < visits.size(); at++) {
            Visit visit = visits.get(at);
            if (inOrder[at]) {
                last = visit.step();
            } else if (visit.step() < 0 || visitOf[visit.step()] != at) {
                after.get(last + 1).add(new Place(null, Fit.AD_HOC, visit.touchpoints()));
            }
        }
        List<Place> places = new ArrayList<>(after.getFirst());
        for (int step = 0; step < plan.size(); step++) {
            int at = visitOf[step];
            places.add(new Place(
                    plan.get(step),
                    steps.getOrDefault(plan.get(step), Fit.MISSING),
                    at < 0 ? List.of() : visits.get(at).touchpoints()));
            places.addAll(after.get(step + 1));
        }
        return places;
    }
}
