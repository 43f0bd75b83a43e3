package no.medvirk.journeys.renewal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.medvirk.core.Ids;
import no.medvirk.core.Problem;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.PromisesKept;
import no.medvirk.journeys.blueprint.PromisesKept.Outcome;
import no.medvirk.journeys.blueprint.PromisesKept.Promise;
import no.medvirk.journeys.journey.Documents;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.operation.Message;
import no.medvirk.journeys.operation.Operation;
import no.medvirk.journeys.operation.Operations;
import no.medvirk.journeys.version.JourneyVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What new journeys promised, and what came of it. */
@Service
@Transactional
class Promises {

    private final Documents documents;
    private final JourneyVersions versions;
    private final Operations operations;
    private final JsonMapper json;

    Promises(Documents documents, JourneyVersions versions, Operations operations, JsonMapper json) {
        this.documents = documents;
        this.versions = versions;
        this.operations = operations;
        this.json = json;
    }

    /** What was taken up into today's journey, and how that is taken back. */
    record Adopted(JourneyId journey, int seq, List<Operation> undo) {}

    private record Three(JourneyDocument begun, JourneyDocument promised, JourneyDocument later) {}

    /** @throws Problem not-found when the journey is not a new one, or what it came from is gone for good */
    @Transactional(readOnly = true)
    public PromiseReport of(JourneyId target) {
        JourneyDocument promised = documents.byId(target);
        JourneyDocument later = documents.byId(todayOf(promised));
        Difference.Side side = new Difference.Side(later.id(), later.title(), null);
        Difference.Side other = new Difference.Side(promised.id(), promised.title(), null);
        return versions.begunFor(target)
                .map(opened -> {
                    Three three = new Three(opened.document(), promised, later);
                    List<Promise> all = kept(three);
                    return new PromiseReport(side, other, opened.version().madeAt(), counts(all), told(all, three));
                })
                .orElseGet(() -> new PromiseReport(side, other, null, List.of(), List.of()));
    }

    /** @throws Problem not-found, or conflict {@code trashed}, {@code came} or {@code not-adoptable} */
    Adopted adopt(JourneyId target, UUID thing) {
        JourneyDocument promised = documents.byId(target);
        JourneyId today = todayOf(promised);
        operations.hold(today);
        JourneyDocument later = documents.byId(today);
        Three three = new Three(
                versions.begunFor(target).orElseThrow(Problem::notFound).document(), promised, later);
        Promise promise = kept(three).stream()
                .filter(one -> idOf(one).equals(thing))
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (promise.outcome() == Outcome.CAME) {
            throw Problem.conflict("came");
        }
        Adoption adoption = new Adoption(later, promised, json);
        List<Operation> taken = Adoption.can(promise, promised) ? adoption.of(promise) : List.of();
        if (taken.isEmpty()) {
            throw Problem.conflict("not-adoptable");
        }
        int seq = operations
                .apply(today, new Message(Ids.next(), later.seq(), taken))
                .seq();
        List<Operation> undo = new ArrayList<>(adoption.back(taken));
        Collections.reverse(undo);
        return new Adopted(today, seq, undo);
    }

    private static JourneyId todayOf(JourneyDocument target) {
        JourneyDocument.Related today = target.derivedFrom();
        if (today == null) {
            throw Problem.notFound();
        }
        return today.id();
    }

    private static List<Promise> kept(Three three) {
        Comparison promised = new Comparison(three.begun(), three.promised());
        Comparison later = new Comparison(three.begun(), three.later());
        return PromisesKept.of(
                promised.steps(three.begun()), promised.steps(three.promised()), later.steps(three.later()));
    }

    private static UUID idOf(Promise promise) {
        return Objects.requireNonNullElse(promise.card(), promise.step());
    }

    private static List<PromiseReport.Count> counts(List<Promise> all) {
        return Stream.of(Outcome.values())
                .map(outcome -> new PromiseReport.Count(outcome, (int)
                        all.stream().filter(one -> one.outcome() == outcome).count()))
                .toList();
    }

    private static List<PromiseReport.Promise> told(List<Promise> all, Three three) {
        Map<UUID, String> steps = new HashMap<>();
        Map<UUID, PromiseReport.Card> cards = new HashMap<>();
        for (JourneyDocument one : List.of(three.begun(), three.promised())) {
            Map<Object, String> lanes = new HashMap<>();
            one.lanes().forEach(lane -> lanes.put(lane.id(), lane.label()));
            one.steps().forEach(step -> steps.put(step.id().value(), step.name()));
            one.cards()
                    .forEach(card -> cards.put(
                            card.id().value(),
                            new PromiseReport.Card(card.text(), lanes.getOrDefault(card.lane(), ""))));
        }
        return all.stream()
                .map(one -> new PromiseReport.Promise(
                        idOf(one),
                        one.kind(),
                        new Difference.Named(one.step(), steps.getOrDefault(one.step(), "")),
                        one.card() == null ? null : cards.get(one.card()),
                        one.later(),
                        one.outcome(),
                        one.outcome() != Outcome.CAME && Adoption.can(one, three.promised()),
                        one.aspects().stream()
                                .map(aspect -> new PromiseReport.Aspect(
                                        aspect.promised().parameter(),
                                        aspect.promised().before(),
                                        aspect.promised().after(),
                                        aspect.now(),
                                        aspect.outcome()))
                                .toList()))
                .toList();
    }
}
