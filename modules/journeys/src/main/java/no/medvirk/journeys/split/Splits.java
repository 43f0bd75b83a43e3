package no.medvirk.journeys.split;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.medvirk.core.Ids;
import no.medvirk.core.Problem;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.blueprint.Limits;
import no.medvirk.journeys.blueprint.PhaseId;
import no.medvirk.journeys.journey.Documents;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.journey.JourneyDocument.Card;
import no.medvirk.journeys.journey.JourneyDocument.Phase;
import no.medvirk.journeys.operation.Element;
import no.medvirk.journeys.operation.Moving;
import no.medvirk.journeys.operation.Operation;
import no.medvirk.journeys.operation.Operation.Action;
import no.medvirk.journeys.operation.Operations;
import no.medvirk.journeys.split.Split.Draft;
import no.medvirk.journeys.split.Split.Plan;
import no.medvirk.journeys.version.JourneyVersion;
import no.medvirk.journeys.version.JourneyVersions;
import no.medvirk.journeys.version.Picture;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Divides journeys, through the one way to write them. */
@Service
@Transactional
class Splits {

    private final Documents documents;
    private final Operations operations;
    private final JourneyVersions versions;
    private final Beside beside;
    private final JsonMapper json;

    Splits(Documents documents, Operations operations, JourneyVersions versions, Beside beside, JsonMapper json) {
        this.documents = documents;
        this.operations = operations;
        this.versions = versions;
        this.beside = beside;
        this.json = json;
    }

    /** @throws Problem as for dividing */
    @Transactional(readOnly = true)
    public Plan plan(JourneyId id, PhaseId from, PhaseId to) {
        JourneyDocument journey = documents.byId(id);
        List<Phase> run = run(journey, from, to);
        Moving moving = moving(journey, run);
        Map<CardId, String> texts = journey.cards().stream().collect(toMap(Card::id, Card::text));
        Set<UUID> cut = new HashSet<>(moving.cut(Element.ARROW));
        return new Plan(
                journey.seq(),
                run.stream().map(Phase::name).toList(),
                moving.moved(Element.STEP),
                moving.moved(Element.CARD),
                moving.moved(Element.COMMENT),
                journey.arrows().stream()
                        .filter(arrow -> cut.contains(arrow.id()))
                        .map(arrow -> new Split.Arrow(
                                arrow.kind(),
                                texts.getOrDefault(arrow.from(), ""),
                                texts.getOrDefault(arrow.to(), ""),
                                arrow.label()))
                        .toList(),
                moving.cut(Element.PAIN_ANSWERED).size());
    }

    /**
     * Makes a new journey of a run of phases. They and all that is in them are the same things there, and a step in their place is told
     * in it; a version of the journey as it was is kept.
     *
     * @throws Problem not-found, stale, conflict {@code trashed} or {@code compared}, or invalid: {@code unknown} phases, the run
     *     {@code backwards}, {@code empty} of steps, or {@code all-phases}
     */
    Split split(JourneyId id, Draft draft) {
        operations.hold(id);
        JourneyDocument journey = documents.byId(id);
        if (journey.seq() != draft.seq()) {
            throw Problem.stale();
        }
        List<Phase> run = run(journey, draft.from(), draft.to());
        Moving moving = moving(journey, run);
        JourneyVersion before = versions.beforeSplitting(journey, draft.title());
        JourneyId made = new JourneyId(Ids.next());
        StepId step = new StepId(Ids.next());
        List<Operation> born = new ArrayList<>(List.of(add(Element.JOURNEY, made.value(), head(journey, draft))));
        born.addAll(moving.lanes());
        operations.move(id, made, born, leaving(run, draft.title(), made, step), moving.arriving());
        beside.move(journey, moving.going(), made, draft.title());
        return new Split(made, draft.title(), step, before);
    }

    private static List<Phase> run(JourneyDocument journey, PhaseId from, PhaseId to) {
        if (journey.trashedAt() != null) {
            throw Problem.conflict("trashed");
        }
        // what is compared step by step would be taken for removed when it only is told elsewhere; what lies in the
        // trash may come back
        if (journey.derivedFrom() != null || !journey.targets().isEmpty()) {
            throw Problem.conflict("compared");
        }
        List<Phase> phases = journey.phases();
        List<PhaseId> ids = phases.stream().map(Phase::id).toList();
        int first = ids.indexOf(from);
        int last = ids.indexOf(to);
        if (first < 0 || last < 0) {
            throw Problem.invalid(first < 0 ? "from" : "to", "unknown");
        }
        if (last < first) {
            throw Problem.invalid("to", "backwards");
        }
        List<Phase> run = phases.subList(first, last + 1);
        if (run.size() == phases.size()) {
            throw Problem.invalid("to", "all-phases");
        }
        Set<PhaseId> going = run.stream().map(Phase::id).collect(Collectors.toSet());
        if (journey.steps().stream().noneMatch(step -> going.contains(step.phase()))) {
            throw Problem.invalid("from", "empty");
        }
        return run;
    }

    private Moving moving(JourneyDocument journey, List<Phase> run) {
        Set<UUID> phases = run.stream().map(phase -> phase.id().value()).collect(Collectors.toSet());
        return Moving.of(Picture.things(journey, json), phases, Ids::next);
    }

    private static Map<String, Object> head(JourneyDocument journey, Draft draft) {
        Map<String, Object> head = new HashMap<>(
                Map.of("title", draft.title(), "status", journey.status().code()));
        if (journey.perspective() != null) {
            head.put("perspective", journey.perspective());
        }
        if (journey.service() != null) {
            head.put("service", journey.service().id().value().toString());
        }
        return head;
    }

    /** The phases go, and where the first of them was, stands a step that is told in the new journey. */
    private static List<Operation> leaving(List<Phase> run, String title, JourneyId made, StepId step) {
        List<Operation> leaving = new ArrayList<>();
        run.forEach(phase ->
                leaving.add(new Operation(Action.DEL, Element.PHASE, phase.id().value(), null, null)));
        String name = cut(title);
        UUID phase = Ids.next();
        leaving.add(add(
                Element.PHASE,
                phase,
                Map.of("name", name, "position", run.getFirst().position())));
        leaving.add(add(
                Element.STEP,
                step.value(),
                Map.of(
                        "phase",
                        phase.toString(),
                        "name",
                        name,
                        "position",
                        "V",
                        "toldIn",
                        made.value().toString())));
        return leaving;
    }

    // as long as a name may be, and no half of a character
    private static String cut(String title) {
        int end = Math.min(title.length(), Limits.NAME);
        return title.substring(0, Character.isHighSurrogate(title.charAt(end - 1)) ? end - 1 : end);
    }

    private static Operation add(Element element, UUID id, Map<String, Object> fields) {
        return new Operation(Action.ADD, element, id, null, fields);
    }
}
