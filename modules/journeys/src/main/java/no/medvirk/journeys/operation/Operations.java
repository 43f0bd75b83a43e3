package no.medvirk.journeys.operation;

import static no.medvirk.journeys.db.Tables.JOURNEY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.medvirk.core.Ids;
import no.medvirk.core.Problem;
import no.medvirk.core.Trash;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Limits;
import no.medvirk.journeys.blueprint.Totals;
import no.medvirk.journeys.db.tables.records.JourneyRecord;
import no.medvirk.journeys.operation.JourneyTables.Writing;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
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
        neighbours.alone(edits);
        boolean created = edits.getFirst().adds(Element.JOURNEY) && tables.create(edits.getFirst(), tables.writing(id));
        JourneyRecord journey = tables.locked(id).orElseThrow(Problem::notFound);
        Optional<Answer> earlier = log.answered(id, message.mid());
        return earlier.isPresent() ? earlier.get() : take(message, edits, journey, created);
    }

    /**
     * Writes operations however many there are, in as few messages as hold them.
     *
     * @param seq that the journey has
     * @return the one that it has then
     */
    public int applyAll(JourneyId id, int seq, List<Operation> operations) {
        int now = seq;
        for (List<Operation> some : messages(operations)) {
            now = apply(id, new Message(Ids.next(), now, some)).seq();
        }
        return now;
    }

    private static List<List<Operation>> messages(List<Operation> operations) {
        List<List<Operation>> messages = new ArrayList<>();
        for (int at = 0; at < operations.size(); at += Limits.OPS) {
            messages.add(operations.subList(at, Math.min(operations.size(), at + Limits.OPS)));
        }
        return messages;
    }

    private Answer take(Message message, List<Edit> read, JourneyRecord journey, boolean created) {
        if (message.base() > journey.getSeq()) {
            throw Problem.conflict("base-ahead");
        }
        List<Edit> edits = neighbours.ask(journey.getId(), read);
        neighbours.originsFit(read, journey);
        return write(message, edits, journey, created);
    }

    private Answer write(Message message, List<Edit> edits, JourneyRecord journey, boolean created) {
        Writing now = tables.writing(journey.getId());
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
        return draft.totals(counted.cards(), counted.assumed(), neighbours.elsewhere(draft.toldIn()));
    }

    /**
     * Holds the journey until the transaction ends: nobody else writes it meanwhile.
     *
     * @throws Problem not-found, or conflict {@code trashed}
     */
    public void hold(JourneyId id) {
        neighbours.alone();
        if (tables.locked(id).orElseThrow(Problem::notFound).getTrashedAt() != null) {
            throw Problem.conflict("trashed");
        }
    }

    /**
     * Moves things into a new journey, in which they are the same: under the ids that they have, and said by whom and when they were.
     * Nobody is asked about them anew. The journey must be held.
     *
     * @param born the operations that add the new journey
     * @param leaving those that take the things away from the old one, and tell a step in the new one
     * @param arriving those that add them to the new one
     */
    public void move(
            JourneyId from, JourneyId to, List<Operation> born, List<Operation> leaving, List<Operation> arriving) {
        Signed signed = tables.signed(from);
        tables.create(WellFormed.read(to.value(), born).getFirst(), tables.writing(to));
        carry(to, born, true, signed);
        apply(from, new Message(Ids.next(), 0, leaving));
        messages(arriving).forEach(some -> carry(to, some, false, signed));
        tables.sign(signed, to);
    }

    private void carry(JourneyId to, List<Operation> ops, boolean created, Signed signed) {
        JourneyRecord journey = tables.locked(to).orElseThrow(Problem::notFound);
        List<Edit> edits =
                WellFormed.read(to.value(), ops).stream().map(signed::withLevel).toList();
        write(new Message(Ids.next(), journey.getSeq(), ops), edits, journey, created);
    }

    /**
     * An earlier picture of a journey, in which what has moved to another journey since has ids of its own: it comes back as a copy.
     *
     * @param now the things of the journey by kind and id
     * @param then those of the picture
     */
    @Transactional(readOnly = true)
    public Map<Element, Map<UUID, Map<String, @Nullable Object>>> withoutMoved(
            JourneyId journey,
            Map<Element, Map<UUID, Map<String, @Nullable Object>>> now,
            Map<Element, Map<UUID, Map<String, @Nullable Object>>> then) {
        Map<UUID, UUID> copies = new HashMap<>();
        then.forEach((element, things) -> {
            Set<UUID> absent = new HashSet<>(things.keySet());
            absent.removeAll(now.getOrDefault(element, Map.of()).keySet());
            if (!absent.isEmpty() && element != Element.JOURNEY) {
                stored.elsewhere(journey, element, absent).forEach(id -> copies.put(id, Ids.next()));
            }
        });
        return copies.isEmpty() ? then : Restoration.copied(then, copies);
    }

    /**
     * What a message wrote and was answered, when it came before; to be asked while the journey is held.
     *
     * @throws Problem conflict {@code mid-used} when it came to another journey
     */
    public Optional<Repeat> before(JourneyId id, UUID mid) {
        return log.answered(id, mid).map(answer -> new Repeat(answer, log.written(id, mid)));
    }

    /** A message that came before. */
    public record Repeat(Answer answer, List<Operation> operations) {}

    /** Deletes for good what is in the trash, its log included. */
    public void deleteForGood(JourneyId id) {
        if (tables.locked(id).orElseThrow(Problem::notFound).getTrashedAt() == null) {
            throw Problem.conflict("not-trashed");
        }
        delete(JOURNEY.ID.eq(id));
    }

    @Override
    public int empty(Instant before) {
        return delete(JOURNEY.TRASHED_AT.lt(before));
    }

    private int delete(Condition which) {
        List<JourneyId> above = telling.tellingIn(which);
        Collection<JourneyId> gone = tables.delete(which);
        gone.forEach(telling::moved);
        above.stream().filter(one -> !gone.contains(one)).forEach(telling::moved);
        return gone.size();
    }
}
