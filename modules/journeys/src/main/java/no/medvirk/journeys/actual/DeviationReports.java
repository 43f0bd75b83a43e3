package no.medvirk.journeys.actual;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.medvirk.core.Problem;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.journey.Documents;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.nested.Nesting;
import no.medvirk.research.ActualJourneyId;
import no.medvirk.research.Findings;
import no.medvirk.research.Findings.Actual;
import no.medvirk.research.Findings.Happened;
import no.medvirk.statistics.WilsonInterval;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds what participants went through against the planned journey. It asks research each time, and keeps nothing of the answer. */
@Service
@Transactional(readOnly = true)
class DeviationReports {

    private static final String RULES = "AL-1";
    private static final int FEW = 5;

    private final Documents documents;
    private final Findings findings;
    private final Nesting nesting;

    DeviationReports(Documents documents, Findings findings, Nesting nesting) {
        this.documents = documents;
        this.findings = findings;
        this.nesting = nesting;
    }

    public Deviations of(JourneyId id) {
        JourneyDocument journey = documents.byId(id);
        Findings.Told told = findings.actual(id.value());
        Plan plan = plan(journey);
        Map<StepId, Map<Fit, Integer>> counted = new HashMap<>();
        List<Deviations.Line> lines = new ArrayList<>();
        int deviating = 0;
        int adHoc = 0;
        for (Actual actual : told.journeys()) {
            Alignment alignment = plan.align(actual);
            alignment
                    .steps()
                    .forEach((step, fit) -> counted.computeIfAbsent(step, _ -> new EnumMap<>(Fit.class))
                            .merge(fit, 1, Integer::sum));
            deviating += alignment.deviating();
            adHoc += alignment.adHoc();
            if (actual.id() != null) {
                lines.add(line(actual, alignment));
            }
        }
        List<JourneyDocument.Step> steps = Plan.inOrder(journey);
        int n = told.journeys().size();
        return new Deviations(
                RULES,
                id,
                journey.title(),
                steps.size(),
                n,
                told.withheld(),
                n == 0 || steps.isEmpty() ? null : rate(deviating, steps.size(), n),
                adHoc,
                steps.stream()
                        .map(step -> step(step, counted.getOrDefault(step.id(), Map.of())))
                        .toList(),
                lines);
    }

    private Plan plan(JourneyDocument journey) {
        return new Plan(journey, nesting.within(Plan.toldIn(journey)));
    }

    private static Deviations.Rate rate(int deviating, int planned, int n) {
        double share = (double) deviating / (planned * n);
        WilsonInterval interval = WilsonInterval.ofMean(share, n);
        return new Deviations.Rate(deviating, planned * n, share, interval.low(), interval.high(), n < FEW);
    }

    private static Deviations.Step step(JourneyDocument.Step step, Map<Fit, Integer> counted) {
        return new Deviations.Step(
                step.id(),
                step.name(),
                counted.getOrDefault(Fit.AS_PLANNED, 0),
                counted.getOrDefault(Fit.FAILED, 0),
                counted.getOrDefault(Fit.OUT_OF_ORDER, 0),
                counted.getOrDefault(Fit.MISSING, 0));
    }

    private static Deviations.Line line(Actual actual, Alignment alignment) {
        return new Deviations.Line(
                requireNonNull(actual.id()),
                requireNonNull(actual.code()),
                requireNonNull(actual.study()),
                requireNonNull(actual.toldOn()),
                actual.touchpoints().size(),
                alignment.deviating(),
                alignment.adHoc(),
                actual.quotable());
    }

    /** @throws Problem not-found when the reader does not see it, or it is of another journey: nobody can tell which */
    public AlignedJourney of(JourneyId id, ActualJourneyId one) {
        JourneyDocument journey = documents.byId(id);
        Actual actual = findings.actual(id.value()).journeys().stream()
                .filter(each -> one.equals(each.id()))
                .findFirst()
                .orElseThrow(Problem::notFound);
        Alignment alignment = plan(journey).align(actual);
        Map<StepId, String> names = new HashMap<>();
        journey.steps().forEach(step -> names.put(step.id(), step.name()));
        return new AlignedJourney(
                one,
                requireNonNull(actual.code()),
                requireNonNull(actual.study()),
                requireNonNull(actual.toldOn()),
                actual.quotable(),
                alignment.steps().size(),
                alignment.deviating(),
                alignment.adHoc(),
                alignment.places().stream()
                        .map(place -> new AlignedJourney.Place(
                                place.step(),
                                place.step() == null ? null : names.get(place.step()),
                                place.fit(),
                                place.touchpoints().stream()
                                        .map(number -> touchpoint(
                                                number, actual.touchpoints().get(number)))
                                        .toList()))
                        .toList());
    }

    private static AlignedJourney.Touchpoint touchpoint(int number, Happened one) {
        return new AlignedJourney.Touchpoint(
                number + 1,
                one.communication(),
                one.failed(),
                one.initiator(),
                one.receiver(),
                one.channel(),
                one.done(),
                one.answered(),
                one.felt(),
                one.told(),
                one.day());
    }
}
