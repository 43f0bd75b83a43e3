package no.medvirk.roadmap.action;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.medvirk.journeys.WorkCommitted;
import no.medvirk.roadmap.InitiativeCommitted;
import no.medvirk.roadmap.InitiativeDecided;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells journeys what is committed, in the transaction in which it came to be so. */
@Service
@Transactional
class CommittedWork {

    private final Actions actions;
    private final ApplicationEventPublisher events;

    CommittedWork(Actions actions, ApplicationEventPublisher events) {
        this.actions = actions;
        this.events = events;
    }

    @EventListener
    void on(InitiativeDecided fact) {
        List<WorkCommitted.Action> committed = fact.gone() || fact.decidedOn() == null
                ? List.of()
                : actions.of(Set.of(fact.initiative())).stream()
                        .filter(Action::committed)
                        .map(CommittedWork::told)
                        .toList();
        events.publishEvent(new InitiativeCommitted(fact.tenant(), fact.initiative(), committed, fact.telling()));
    }

    private static WorkCommitted.Action told(Action action) {
        return new WorkCommitted.Action(
                action.id().value(),
                action.title(),
                WorkCommitted.Dimension.of(action.dimension().code()),
                action.steps().stream().map(Action.Step::id).collect(Collectors.toSet()));
    }
}
