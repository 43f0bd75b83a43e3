package no.medvirk.journeys.operation;

import static no.medvirk.journeys.db.Tables.JOURNEY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.medvirk.core.Problem;
import no.medvirk.core.Trash;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Limits;
import no.medvirk.journeys.blueprint.Totals;
import no.medvirk.journeys.db.tables.records.JourneyRecord;
import no.medvirk.journeys.operation.JourneyTables.Writing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the messages that journeys become what they are by, one at a time for each journey. */
@Service
@Transactional
public class Operations implements Trash {

    private final StoredJourneys stored;
    private final JourneyTables tables;
    private final Neighbours neighbours;
    private final OperationLog log;
    private final Telling telling;

    Operations(StoredJourneys stored, JourneyTables tables, Neighbours neighbours, OperationLog log, Telling telling) {
        this.stored = stored;
        this.tables = tables;
        this.neighbours = neighbours;
        this.log = log;
        this.telling = telling;
    }

    /**
     * Takes a message: whole, or not at all.
     *
     * @throws Problem not-found, invalid, conflict ({@code base-ahead}, {@code trashed}, {@code claim-taken}, {@code mid-used}) or
     *     too-large
     */
    public Answer apply(JourneyId id, Message message) {
        if (message.ops().size() > Limits.OPS) {
            throw Problem.tooLarge("ops");
        }
        List<Edit> edits = WellFormed.read(id.value(), message.ops());
        boolean created = edits.getFirst().adds(Element.JOURNEY) && tables.create(edits.getFirst(), tables.writing(id));
        JourneyRecord journey = tables.locked(id).orElseThrow(Problem::notFound);
        Optional<Answer> earlier = log.answered(id, message.mid());
        return earlier.isPresent() ? earlier.get() : take(message, edits, journey, created);
    }

    private Answer take(Message message, List<Edit> read, JourneyRecord journey, boolean created) {
        if (message.base() > journey.getSeq()) {
            throw Problem.conflict("base-ahead");
        }
        Writing now = tables.writing(journey.getId());
        List<Edit> edits = neighbours.ask(read);
        Draft draft = new Draft(stored.load(journey, edits), created);
        draft.apply(edits);
        Telling.Used before = telling.before(journey, edits);
        draft.rounds().forEach(round -> tables.write(round, now));
        if (edits.stream().anyMatch(edit -> edit.element() == Element.EVIDENCE)) {
            tables.stand(now.journey());
        }
        if (draft.touchesClaims()) {
            stored.oneClaimEach(now.journey());
        }
        Totals totals = totals(draft, now.journey());
        tables.append(message, Outcome.of(edits, draft.ignored(), totals), journey.getSeq() + 1, now);
        telling.changed(now.journey(), before);
        return new Answer(
                journey.getSeq() + 1, draft.ignored(), now.at(), now.by().name(), totals);
    }

    private Totals totals(Draft draft, JourneyId journey) {
        StoredJourneys.Counted counted = stored.count(journey);
        if (counted.unstood() > 0) {
            tables.stand(journey);
            counted = stored.count(journey);
        }
        if (counted.cards() > Limits.CARDS) {
            throw Problem.invalid(List.of(new Problem.Fault("ops", "too-many", String.valueOf(Limits.CARDS))));
        }
        return draft.totals(counted.cards(), counted.assumed());
    }

    /**
     * Holds the journey until the transaction ends: nobody else writes it meanwhile.
     *
     * @throws Problem not-found, or conflict {@code trashed}
     */
    public void hold(JourneyId id) {
        if (tables.locked(id).orElseThrow(Problem::notFound).getTrashedAt() != null) {
            throw Problem.conflict("trashed");
        }
    }

    /** Deletes for good what is in the trash, its log included. */
    public void deleteForGood(JourneyId id) {
        if (tables.locked(id).orElseThrow(Problem::notFound).getTrashedAt() == null) {
            throw Problem.conflict("not-trashed");
        }
        tables.delete(JOURNEY.ID.eq(id)).forEach(telling::moved);
    }

    @Override
    public int empty(Instant before) {
        var gone = tables.delete(JOURNEY.TRASHED_AT.lt(before));
        gone.forEach(telling::moved);
        return gone.size();
    }
}
