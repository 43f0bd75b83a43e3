package no.medvirk.journeys.version;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.medvirk.core.Problem;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.journey.Documents;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.journey.JourneyDocument.Basis;
import no.medvirk.journeys.nested.Nesting;
import no.medvirk.journeys.nested.Tree;
import no.medvirk.journeys.operation.Element;
import no.medvirk.journeys.operation.LogEntry;
import no.medvirk.journeys.operation.Operation;
import no.medvirk.journeys.operation.Operations;
import no.medvirk.journeys.operation.Restoration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Makes journeys what they were, through the one way to write them. */
@Service
@Transactional
class Restorations {

    private final JourneyVersions versions;
    private final Documents documents;
    private final Operations operations;
    private final Nesting nesting;
    private final JsonMapper json;

    Restorations(
            JourneyVersions versions, Documents documents, Operations operations, Nesting nesting, JsonMapper json) {
        this.versions = versions;
        this.documents = documents;
        this.operations = operations;
        this.nesting = nesting;
        this.json = json;
    }

    /**
     * What restoring does.
     *
     * @param seq of the journey that it is reckoned from
     * @param comments how many comments go with the cells that they are on
     * @param lost how many links to findings and needs do not come back, because research no longer has what they name
     */
    record Plan(int seq, List<LogEntry.Count> counts, int comments, int lost) {}

    /** What was done. @param before the journey as it was until now; @param operations that were written */
    record Restored(int seq, Plan plan, JourneyVersion before, List<Operation> operations) {}

    private record Reckoned(Plan plan, List<Operation> operations) {}

    @Transactional(readOnly = true)
    public Plan plan(VersionId id) {
        JourneyVersions.Opened then = versions.open(id);
        return reckon(documents.byId(then.version().journey()), then.document()).plan();
    }

    /** @throws Problem not-found, conflict {@code trashed} or {@code unchanged} */
    Restored restore(VersionId id) {
        JourneyVersions.Opened then = versions.open(id);
        operations.hold(then.version().journey());
        JourneyDocument now = documents.byId(then.version().journey());
        Reckoned reckoned = reckon(now, then.document());
        List<Operation> all = reckoned.operations();
        if (all.isEmpty()) {
            throw Problem.conflict("unchanged");
        }
        JourneyVersion before = versions.beforeRestoring(now, then.version());
        int seq = operations.applyAll(now.id(), now.seq(), all);
        return new Restored(seq, reckoned.plan(), before, all);
    }

    private Reckoned reckon(JourneyDocument now, JourneyDocument then) {
        Map<Element, Map<UUID, Map<String, @Nullable Object>>> is = Picture.things(now, json);
        Map<Element, Map<UUID, Map<String, @Nullable Object>>> was = Picture.things(then, json);
        Set<UUID> unknown = then.evidence().stream()
                .filter(basis -> basis.level() == null)
                .map(Basis::id)
                .collect(Collectors.toSet());
        Set<String> needs =
                then.needs().stream().map(need -> need.id().value().toString()).collect(Collectors.toSet());
        int lost = drop(was, is, Element.EVIDENCE, unknown::contains)
                + dropNeeds(was, is, Element.NEED_MET, needs)
                + dropNeeds(was, is, Element.NEED_ANSWERED, needs);
        if (then.service() != null && then.service().name() == null) {
            keepService(is, was);
        }
        keepTold(now, then, is, was);
        Restoration restoration = Restoration.of(is, operations.withoutMoved(now.id(), is, was));
        return new Reckoned(
                new Plan(now.seq(), restoration.counts(), restoration.comments(), lost), restoration.operations());
    }

    // What is there stays, withdrawn or not; what went away while research still had it does not come back without it.
    private static int drop(
            Map<Element, Map<UUID, Map<String, @Nullable Object>>> was,
            Map<Element, Map<UUID, Map<String, @Nullable Object>>> is,
            Element element,
            Predicate<UUID> unknown) {
        Map<UUID, ?> here = is.getOrDefault(element, Map.of());
        Map<UUID, Map<String, @Nullable Object>> links = was.getOrDefault(element, Map.of());
        int before = links.size();
        links.keySet().removeIf(id -> unknown.test(id) && !here.containsKey(id));
        return before - links.size();
    }

    private static int dropNeeds(
            Map<Element, Map<UUID, Map<String, @Nullable Object>>> was,
            Map<Element, Map<UUID, Map<String, @Nullable Object>>> is,
            Element element,
            Set<String> needs) {
        Map<UUID, Map<String, @Nullable Object>> links = was.getOrDefault(element, Map.of());
        return drop(
                was,
                is,
                element,
                id -> !needs.contains(
                        String.valueOf(links.getOrDefault(id, Map.of()).get("need"))));
    }

    // A journey that is gone since, lies in the trash or would lead back to this one is none that a step can be told
    // in; it keeps its own.
    private void keepTold(
            JourneyDocument now,
            JourneyDocument then,
            Map<Element, Map<UUID, Map<String, @Nullable Object>>> is,
            Map<Element, Map<UUID, Map<String, @Nullable Object>>> was) {
        Set<JourneyId> told = then.steps().stream()
                .flatMap(step -> Stream.ofNullable(step.toldIn()))
                .collect(Collectors.toSet());
        Tree tree = nesting.tree(told);
        Set<String> not = told.stream()
                .filter(in -> tree.refusal(now.id(), in).isPresent())
                .map(in -> in.value().toString())
                .collect(Collectors.toSet());
        was.getOrDefault(Element.STEP, Map.of()).forEach((UUID id, Map<String, @Nullable Object> fields) -> {
            if (not.contains(String.valueOf(fields.get("toldIn")))) {
                fields.put(
                        "toldIn",
                        is.getOrDefault(Element.STEP, Map.of())
                                .getOrDefault(id, Map.of())
                                .get("toldIn"));
            }
        });
    }

    // A service that lies in the catalogue's trash is nothing to write; the journey keeps the one that it has.
    private static void keepService(
            Map<Element, Map<UUID, Map<String, @Nullable Object>>> is,
            Map<Element, Map<UUID, Map<String, @Nullable Object>>> was) {
        was.getOrDefault(Element.JOURNEY, new HashMap<>())
                .forEach((id, fields) -> fields.put(
                        "service",
                        is.getOrDefault(Element.JOURNEY, Map.of())
                                .getOrDefault(id, Map.of())
                                .get("service")));
    }
}
