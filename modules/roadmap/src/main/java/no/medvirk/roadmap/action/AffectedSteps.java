package no.medvirk.roadmap.action;

import static java.util.function.Function.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.Colleagues;
import no.medvirk.core.Problem;
import no.medvirk.journeys.Blueprints;
import no.medvirk.journeys.StepId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an action refers to beside its initiative: the steps that it changes, and who owns it. */
@Service
@Transactional(readOnly = true)
class AffectedSteps {

    private final Blueprints blueprints;
    private final Colleagues colleagues;

    AffectedSteps(Blueprints blueprints, Colleagues colleagues) {
        this.blueprints = blueprints;
        this.colleagues = colleagues;
    }

    /** Those that there are, by their ids; one question, however many actions. */
    Map<StepId, Action.Step> named(Collection<StepId> steps) {
        return steps.isEmpty()
                ? Map.of()
                : blueprints.steps(new HashSet<>(steps)).stream()
                        .map(AffectedSteps::step)
                        .collect(Collectors.toMap(Action.Step::id, identity()));
    }

    /** Every step that an action for a service can change. */
    List<Action.Step> ofService(ServiceId service) {
        return blueprints.stepsOf(service).stream().map(AffectedSteps::step).toList();
    }

    /**
     * Refuses a draft that refers to what the municipality does not have.
     *
     * @param known steps that the action changes already: one that is gone meanwhile may stay
     */
    void mustExist(Action.Draft draft, Collection<StepId> known) {
        List<Problem.Fault> faults = new ArrayList<>();
        if (draft.owner() != null && colleagues.among(Set.of(draft.owner())).isEmpty()) {
            faults.add(new Problem.Fault("owner", "unknown", null));
        }
        Set<StepId> there = named(draft.steps()).keySet();
        for (int at = 0; at < draft.steps().size(); at++) {
            StepId step = draft.steps().get(at);
            if (!there.contains(step) && !known.contains(step)) {
                faults.add(new Problem.Fault("steps[" + at + "]", "unknown", null));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    private static Action.Step step(Blueprints.Step step) {
        return new Action.Step(step.id(), step.name(), step.journey(), step.journeyTitle(), step.target());
    }
}
