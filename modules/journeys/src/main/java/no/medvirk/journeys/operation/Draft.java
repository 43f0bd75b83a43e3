package no.medvirk.journeys.operation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.medvirk.core.Problem;
import no.medvirk.core.Problem.Fault;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Totals;
import no.medvirk.journeys.operation.FieldType.Flag;
import no.medvirk.journeys.operation.FieldType.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What a message makes of a journey, before anything is written. What is gone stays gone and what is there stays as it is: such
 * operations are passed over and told. What refers to something gone, or breaks a limit, refuses the whole message.
 */
final class Draft {

    private final Stored rows;
    private final boolean created;
    // deleted in this round: until it is written, the database still has them, and would not take the same id again
    private final Set<UUID> gone = new HashSet<>();
    private final List<Round> rounds = new ArrayList<>(List.of(new Round()));
    private final List<Integer> ignored = new ArrayList<>();
    private final Map<UUID, Edit> touchedCards = new HashMap<>();

    /**
     * @param rows the journey with all its phases, lanes and steps, and those cards and comments that the message names
     * @param created whether the message has just made the journey
     */
    Draft(Stored rows, boolean created) {
        this.rows = rows;
        this.created = created;
    }

    /** @throws Problem invalid when the message cannot be taken, conflict when the journey is in the trash */
    void apply(List<Edit> edits) {
        for (Edit edit : edits) {
            if (trashed() && !edit.sets(Element.JOURNEY, "trashed")) {
                throw Problem.conflict("trashed");
            }
            if (!done(edit)) {
                ignored.add(edit.index());
            }
        }
        touchedCards.forEach(this::fits);
    }

    /** Writes these one after the other. */
    List<Round> rounds() {
        return rounds;
    }

    /** The places of the operations that were passed over. */
    List<Integer> ignored() {
        return ignored;
    }

    /** Whether two claims of a step may have become one's. */
    boolean touchesClaims() {
        return touchedCards.keySet().stream()
                .anyMatch(id ->
                        Objects.requireNonNull(rows.find(Element.CARD, id)).get("felt") != null);
    }

    /** The other journeys that its steps are told in. */
    Set<JourneyId> toldIn() {
        return rows.of(Element.STEP).values().stream()
                .flatMap(step -> step.get("toldIn") instanceof UUID id ? Stream.of(new JourneyId(id)) : Stream.empty())
                .collect(Collectors.toSet());
    }

    Totals totals(int cards, int assumed, Map<UUID, Totals.Elsewhere> elsewhere) {
        List<UUID> phases = rows.of(Element.PHASE).entrySet().stream()
                .sorted(Comparator.comparing((Entry<UUID, Map<String, @Nullable Object>> row) ->
                                (String) Objects.requireNonNull(row.getValue().get("position")))
                        .thenComparing(row -> row.getKey().toString()))
                .map(Entry::getKey)
                .toList();
        List<Totals.Times> steps = rows.of(Element.STEP).values().stream()
                .map(step -> new Totals.Times(
                        (UUID) step.get("phase"),
                        (Integer) step.get("touchMinutes"),
                        (Integer) step.get("waitingMinutes"),
                        elsewhere.get((UUID) step.get("toldIn"))))
                .toList();
        return Totals.of(phases, steps, cards, assumed);
    }

    private boolean trashed() {
        return rows.of(Element.JOURNEY).values().stream().anyMatch(row -> Boolean.TRUE.equals(row.get("trashed")));
    }

    private boolean done(Edit edit) {
        return switch (edit.action()) {
            case ADD -> edit.element() == Element.JOURNEY ? created : add(edit);
            case SET -> set(edit);
            case DEL -> delete(edit);
        };
    }

    private boolean add(Edit edit) {
        Element element = edit.element();
        if (rows.has(element, edit.id())) {
            return false;
        }
        edit.values().forEach((field, value) -> mustBeThere(edit, field, value));
        if (element.links() && isTied(edit)) {
            return false;
        }
        if (rows.of(element).size() >= element.most()) {
            throw refused("ops[" + edit.index() + "]", "too-many", String.valueOf(element.most()));
        }
        if (gone.contains(edit.id())) {
            rounds.add(new Round());
            gone.clear();
        }
        rows.of(element).put(edit.id(), new HashMap<>(edit.values()));
        round().added().of(element).put(edit.id(), new HashMap<>(edit.values()));
        touch(edit);
        return true;
    }

    /** Whether another link already ties the same things together; what an opportunity answers is in the right lanes. */
    private boolean isTied(Edit edit) {
        switch (edit.element()) {
            case NEED_ANSWERED -> mustLie(edit, "card", LaneKind.OPPORTUNITIES);
            case PAIN_ANSWERED -> {
                mustLie(edit, "card", LaneKind.OPPORTUNITIES);
                mustLie(edit, "painPoint", LaneKind.PAIN_POINTS);
            }
            case ARROW -> mustLead(edit);
            default -> {}
        }
        return rows.of(edit.element()).values().stream()
                .anyMatch(row -> edit.element().fields().stream()
                        .filter(field -> field.type() instanceof Reference)
                        .allMatch(field -> Objects.equals(
                                row.get(field.name()), edit.values().get(field.name()))));
    }

    private void mustLie(Edit edit, String field, LaneKind kind) {
        UUID card = (UUID) Objects.requireNonNull(edit.values().get(field));
        if (laneOf(Objects.requireNonNull(rows.find(Element.CARD, card))) != kind) {
            throw refused(edit.path(field), "lane-kind", kind.code());
        }
    }

    /** An arrow leads to another card, and there is no other from the same to the same: what it is called may be changed. */
    private void mustLead(Edit edit) {
        Object from = edit.values().get("from");
        Object to = edit.values().get("to");
        if (Objects.equals(from, to)) {
            throw refused(edit.path("to"), "same-card", null);
        }
        if (rows.of(Element.ARROW).values().stream()
                .anyMatch(arrow -> Objects.equals(arrow.get("from"), from) && Objects.equals(arrow.get("to"), to))) {
            throw refused(edit.path("to"), "arrow-taken", null);
        }
    }

    private LaneKind laneOf(Map<String, @Nullable Object> card) {
        UUID lane = (UUID) Objects.requireNonNull(card.get("lane"));
        Map<String, @Nullable Object> row = Objects.requireNonNull(rows.find(Element.LANE, lane));
        return Coded.of(LaneKind.class, (String) Objects.requireNonNull(row.get("kind")));
    }

    private boolean set(Edit edit) {
        Map<String, @Nullable Object> row = rows.find(edit.element(), edit.id());
        Field flag = edit.element().fields().stream()
                .filter(field -> isFlag(edit, field))
                .findFirst()
                .orElse(null);
        if (row == null || flag != null && isSo(edit, flag, row)) {
            return false;
        }
        edit.values().forEach((field, value) -> mustBeThere(edit, field, value));
        row.putAll(edit.values());
        Map<String, @Nullable Object> added = round().added().find(edit.element(), edit.id());
        if (added == null || flag != null) {
            round().changed()
                    .of(edit.element())
                    .computeIfAbsent(edit.id(), none -> new HashMap<>())
                    .putAll(edit.values());
        } else {
            added.putAll(edit.values());
        }
        touch(edit);
        return true;
    }

    private static boolean isFlag(Edit edit, Field field) {
        return field.type() instanceof Flag && edit.values().containsKey(field.name());
    }

    // Resolved once is resolved: by whom and when is not told anew.
    private static boolean isSo(Edit edit, Field flag, Map<String, @Nullable Object> row) {
        return Boolean.TRUE.equals(row.get(flag.name()))
                == Boolean.TRUE.equals(edit.values().get(flag.name()));
    }

    private boolean delete(Edit edit) {
        if (!rows.has(edit.element(), edit.id())) {
            return false;
        }
        remove(edit.element(), edit.id());
        return true;
    }

    private void remove(Element element, UUID id) {
        rows.of(element).remove(id);
        touchedCards.remove(id);
        round().changed().of(element).remove(id);
        if (round().added().of(element).remove(id) == null) {
            gone.add(id);
            round().deleted(element).add(id);
        }
        for (Element other : Element.values()) {
            for (Field field : other.fields()) {
                if (field.type() instanceof Reference reference && reference.to() == element) {
                    release(other, field, id);
                }
            }
        }
    }

    /** What hangs on something gone goes with it; what only points to it forgets it. */
    private void release(Element element, Field field, UUID gone) {
        List<UUID> referring = rows.of(element).entrySet().stream()
                .filter(row -> gone.equals(row.getValue().get(field.name())))
                .map(Entry::getKey)
                .toList();
        for (UUID id : referring) {
            if (field.required()) {
                remove(element, id);
            } else {
                forget(rows.find(element, id), field);
                forget(round().added().find(element, id), field);
                forget(round().changed().find(element, id), field);
            }
        }
    }

    private static void forget(@Nullable Map<String, @Nullable Object> row, Field field) {
        if (row != null) {
            row.replace(field.name(), null);
        }
    }

    private void mustBeThere(Edit edit, String name, @Nullable Object value) {
        edit.element().field(name).ifPresent(field -> {
            if (value instanceof UUID id
                    && field.type() instanceof Reference reference
                    && reference.to() != null
                    && !rows.has(reference.to(), id)) {
                throw refused(edit.path(name), "unknown", null);
            }
        });
    }

    private void touch(Edit edit) {
        if (edit.element() == Element.CARD) {
            touchedCards.put(edit.id(), edit);
        }
    }

    /** A card has only the fields of the lane it lies in when the message is done. */
    private void fits(UUID id, Edit last) {
        Map<String, @Nullable Object> card = Objects.requireNonNull(rows.find(Element.CARD, id));
        LaneKind kind = laneOf(card);
        for (LaneKind other : LaneKind.values()) {
            for (String field : other.ownFields()) {
                if (card.get(field) != null && !kind.ownFields().contains(field)) {
                    throw refused(last.path(field), "lane-kind", field);
                }
            }
        }
    }

    private Round round() {
        return rounds.getLast();
    }

    private static Problem refused(String field, String rule, @Nullable String limit) {
        return Problem.invalid(List.of(new Fault(field, rule, limit)));
    }
}
