package no.medvirk.measurement.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.medvirk.catalogue.GoalId;
import no.medvirk.catalogue.PublicServiceNames;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.Colleagues;
import no.medvirk.core.MemberId;
import no.medvirk.core.Problem;
import no.medvirk.measurement.SharedIndicator;
import no.medvirk.measurement.figure.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an indicator refers to, and must agree with. */
@Service
@Transactional(readOnly = true)
class References {

    private final PublicServiceNames catalogue;
    private final Colleagues colleagues;

    References(PublicServiceNames catalogue, Colleagues colleagues) {
        this.catalogue = catalogue;
        this.colleagues = colleagues;
    }

    /** Refuses a draft that names what is not there, or that is not what it says it is. What it named before may stay. */
    void mustHold(Indicator.Draft draft, Indicator.@Nullable Draft before) {
        List<Problem.Fault> faults = new ArrayList<>();
        ServiceId service = draft.service();
        if (service != null
                && (before == null || !service.equals(before.service()))
                && catalogue.of(Set.of(service)).isEmpty()) {
            faults.add(new Problem.Fault("service", "unknown", null));
        }
        GoalId goal = draft.goal();
        if (goal != null
                && (before == null || !goal.equals(before.goal()))
                && catalogue.goals(Set.of(goal)).isEmpty()) {
            faults.add(new Problem.Fault("goal", "unknown", null));
        }
        MemberId owner = draft.owner();
        if (owner != null
                && (before == null || !owner.equals(before.owner()))
                && colleagues.among(Set.of(owner)).isEmpty()) {
            faults.add(new Problem.Fault("owner", "unknown", null));
        }
        Definition.Draft definition = draft.definition();
        if (definition.unit() == Unit.PERCENT && definition.denominator() == null) {
            faults.add(new Problem.Fault("definition.denominator", "required", null));
        }
        if (draft.target() != null
                && (before == null || !draft.target().equals(before.target()))
                && !definition.unit().allows(draft.target().value())) {
            faults.add(new Problem.Fault("target.value", "range", null));
        }
        if (!alike(draft.shared(), definition)) {
            faults.add(new Problem.Fault("shared", "differs", null));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    // What others measure under the same code goes the same way in the same unit; the words are each municipality's.
    private static boolean alike(@Nullable SharedIndicator shared, Definition.Draft definition) {
        return shared == null
                || shared.unit().equals(definition.unit().code())
                        && shared.increaseIsGood() == definition.increaseIsGood();
    }
}
