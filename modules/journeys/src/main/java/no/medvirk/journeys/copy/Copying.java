package no.medvirk.journeys.copy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.medvirk.core.Ids;
import no.medvirk.core.Problem;
import no.medvirk.core.Trimmed;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Limits;
import no.medvirk.journeys.copy.Source.Thing;
import no.medvirk.journeys.journey.Documents;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.journey.JourneyDocument.Lane;
import no.medvirk.journeys.journey.JourneyDocument.Phase;
import no.medvirk.journeys.journey.JourneyDocument.Step;
import no.medvirk.journeys.nested.Nesting;
import no.medvirk.journeys.operation.Message;
import no.medvirk.journeys.operation.Operation;
import no.medvirk.journeys.operation.Operations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Copies steps and lanes from one journey into another, as one message of that. */
@Service
@Transactional
class Copying {

    private final Documents documents;
    private final Operations operations;
    private final Sources sources;
    private final Nesting nesting;
    private final JsonMapper json;

    Copying(Documents documents, Operations operations, Sources sources, Nesting nesting, JsonMapper json) {
        this.documents = documents;
        this.operations = operations;
        this.sources = sources;
        this.nesting = nesting;
        this.json = json;
    }

    /**
     * What is to be copied, and where.
     *
     * @param mid made by the sender; the same again is answered as before, and copies nothing more
     * @param thing a step or a lane
     * @param phase that a step comes into; left out when the other journey has none
     * @param after the step of that phase, or the lane, that it comes after; left out to be the first
     */
    record Order(
            @NotNull UUID mid,
            @NotNull Thing thing,
            @NotNull UUID id,
            @NotNull JourneyId into,
            @Nullable UUID phase,
            @Nullable UUID after) {}

    /** What was copied. @param id of the copy @param operations that were written in the other journey */
    record Copied(JourneyId into, String title, UUID id, int seq, List<Operation> operations) {}

    /** @throws Problem as {@link #copy} */
    @Transactional(readOnly = true)
    public CopyPlan plan(JourneyId journey, Thing thing, UUID id, JourneyId into) {
        JourneyDocument from = documents.byId(journey);
        JourneyDocument to = target(journey, into);
        Transfer transfer = new Transfer(from, to, json, Ids::next);
        List<CopyPlan.Place> places = new ArrayList<>();
        if (thing == Thing.STEP) {
            Step copied = step(from, id);
            transfer.step(copied, to.phases().stream().findFirst().orElse(null), null, tellable(copied, into));
            to.phases().forEach(phase -> {
                places.add(new CopyPlan.Place(phase.id().value(), phase.name(), null, null));
                to.steps().stream()
                        .filter(step -> step.phase().equals(phase.id()))
                        .forEach(step -> places.add(new CopyPlan.Place(
                                phase.id().value(), phase.name(), step.id().value(), step.name())));
            });
        } else {
            transfer.lane(lane(from, id, thing), null);
            places.add(new CopyPlan.Place(null, null, null, null));
            to.lanes()
                    .forEach(lane ->
                            places.add(new CopyPlan.Place(null, null, lane.id().value(), lane.label())));
        }
        return new CopyPlan(into, to.title(), to.seq(), transfer.told(), places);
    }

    /**
     * @throws Problem not-found, invalid {@code unknown} or {@code too-many}, or conflict {@code trashed}, {@code same-journey},
     *     {@code claims} or {@code mid-used}
     */
    Copied copy(JourneyId journey, Order order) {
        JourneyId into = order.into();
        JourneyDocument from = documents.byId(journey);
        operations.hold(into);
        JourneyDocument to = target(journey, into);
        Optional<Operations.Repeat> earlier = operations.before(into, order.mid());
        if (earlier.isPresent()) {
            int seq = earlier.get().answer().seq();
            UUID copy = sources.cameWith(into, seq);
            return new Copied(into, to.title(), copy, seq, earlier.get().operations());
        }
        if (from.trashedAt() != null) {
            throw Problem.conflict("trashed");
        }
        Transfer transfer = new Transfer(from, to, json, Ids::next);
        UUID copy;
        String name;
        if (order.thing() == Thing.STEP) {
            Step step = step(from, order.id());
            Phase phase = phase(to, order.phase());
            Step before = phase == null ? null : after(to, phase, order.after());
            copy = transfer.step(step, phase, before, tellable(step, into));
            name = step.name();
        } else {
            Lane lane = lane(from, order.id(), order.thing());
            copy = transfer.lane(lane, after(to, order.after()));
            name = lane.label();
        }
        List<Operation> written = transfer.operations();
        int seq = operations
                .apply(into, new Message(order.mid(), to.seq(), written))
                .seq();
        sources.copy(into, order.thing(), copy, journey, order.id(), name, from.title(), seq);
        return new Copied(into, to.title(), copy, seq, written);
    }

    /** What a copy of a whole journey is called. */
    record Draft(
            @NotBlank @Size(max = Limits.TITLE) @Trimmed String title) {}

    /** A journey that was made as a copy. */
    record Made(JourneyId id, String title, int seq) {}

    /** Makes a journey with everything of another. @throws Problem not-found, or conflict {@code trashed} */
    Made duplicate(JourneyId journey, Draft draft) {
        JourneyDocument from = documents.byId(journey);
        if (from.trashedAt() != null) {
            throw Problem.conflict("trashed");
        }
        JourneyId id = new JourneyId(Ids.next());
        List<Operation> all = Duplicate.of(from, id.value(), draft.title(), json, Ids::next);
        int seq = operations.applyAll(id, 0, all);
        sources.copy(id, Thing.JOURNEY, id.value(), journey, journey.value(), from.title(), from.title(), seq);
        return new Made(id, draft.title(), seq);
    }

    private JourneyDocument target(JourneyId journey, JourneyId into) {
        JourneyDocument to = documents.byId(into);
        if (journey.equals(into)) {
            throw Problem.conflict("same-journey");
        }
        if (to.trashedAt() != null) {
            throw Problem.conflict("trashed");
        }
        return to;
    }

    private boolean tellable(Step step, JourneyId into) {
        JourneyId in = step.toldIn();
        return in != null && nesting.tree(Set.of(in)).refusal(into, in).isEmpty();
    }

    private static Step step(JourneyDocument journey, UUID id) {
        return journey.steps().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** What somebody felt belongs to the steps where they felt it. */
    private static Lane lane(JourneyDocument journey, UUID id, Thing thing) {
        if (thing != Thing.LANE) {
            throw Problem.invalid("thing", "unknown");
        }
        Lane lane = journey.lanes().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (lane.kind() == LaneKind.EXPERIENCE) {
            throw Problem.conflict("claims");
        }
        return lane;
    }

    private static @Nullable Phase phase(JourneyDocument journey, @Nullable UUID id) {
        if (id == null && journey.phases().isEmpty()) {
            return null;
        }
        return journey.phases().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("phase", id == null ? "required" : "unknown"));
    }

    private static @Nullable Step after(JourneyDocument journey, Phase phase, @Nullable UUID id) {
        return id == null
                ? null
                : journey.steps().stream()
                        .filter(one ->
                                one.id().value().equals(id) && one.phase().equals(phase.id()))
                        .findFirst()
                        .orElseThrow(() -> Problem.invalid("after", "unknown"));
    }

    private static @Nullable Lane after(JourneyDocument journey, @Nullable UUID id) {
        return id == null
                ? null
                : journey.lanes().stream()
                        .filter(one -> one.id().value().equals(id))
                        .findFirst()
                        .orElseThrow(() -> Problem.invalid("after", "unknown"));
    }
}
