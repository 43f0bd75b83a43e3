package no.medvirk.journeys.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.journey.JourneyDocument;

/** A proposal as a person would describe it: short sentences instead of ids. */
record Imported(Proposal proposal) {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    static Imported file(String name) {
        return file(name, Choices.none());
    }

    static Imported file(String name, Choices choices) {
        try (var stream = Objects.requireNonNull(Imported.class.getResourceAsStream("/sheets/" + name), name)) {
            return of(SheetReader.read(stream, name), choices, Map.of());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Imported bytes(byte[] file) throws IOException {
        return of(SheetReader.read(new ByteArrayInputStream(file), "file.xlsx"), Choices.none(), Map.of());
    }

    static Imported paste(String... lines) {
        return of(SheetReader.pasted(String.join("\n", lines)), Choices.none(), Map.of());
    }

    static Imported paste(Choices choices, String... lines) {
        return of(SheetReader.pasted(String.join("\n", lines)), choices, Map.of());
    }

    static Imported of(List<Sheet> sheets, Choices choices, Map<String, String> remembered) {
        return new Imported(new SheetImport(ids(), NOW, "nb").propose(sheets, choices, remembered));
    }

    private static Supplier<UUID> ids() {
        var last = new AtomicLong();
        return () -> new UUID(0x7000, last.incrementAndGet());
    }

    /** "Hvem? = performer" for each column with content. */
    List<String> columns() {
        return proposal.columns().stream()
                .filter(column -> !column.meaning().equals("ignore"))
                .map(column -> column.heading() + " = " + column.meaning())
                .toList();
    }

    List<String> performers() {
        return proposal.performers().stream()
                .map(performer -> performer.name() + " → " + performer.lane())
                .toList();
    }

    /** "37 G unreadable en god stund": row and column as in a spreadsheet. */
    List<String> faults() {
        return proposal.faults().stream()
                .map(fault -> fault.row()
                        + (fault.column() == null ? "" : " " + (char) ('A' + fault.column()))
                        + " " + fault.rule()
                        + (fault.value() == null ? "" : " " + fault.value()))
                .toList();
    }

    /** "Fase: Steg, Steg". */
    List<String> phases() {
        return proposal.document().phases().stream()
                .map(phase -> phase.name() + ": "
                        + String.join(
                                ", ",
                                proposal.document().steps().stream()
                                        .filter(step -> step.phase().equals(phase.id()))
                                        .map(JourneyDocument.Step::name)
                                        .toList()))
                .toList();
    }

    JourneyDocument.Step step(String name) {
        return proposal.document().steps().stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + phases()));
    }

    List<String> lanes() {
        return proposal.document().lanes().stream()
                .map(lane -> lane.kind().code() + " " + lane.label())
                .toList();
    }

    /** "Lane: text" of a step. */
    List<String> cards(String step) {
        StepId id = step(step).id();
        List<String> cards = new ArrayList<>();
        for (JourneyDocument.Card card : proposal.document().cards()) {
            if (card.step().equals(id)) {
                cards.add(lane(card) + ": " + card.text());
            }
        }
        return cards;
    }

    JourneyDocument.Card card(String text) {
        return proposal.document().cards().stream()
                .filter(card -> card.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text));
    }

    private String lane(JourneyDocument.Card card) {
        return proposal.document().lanes().stream()
                .filter(lane -> lane.id().equals(card.lane()))
                .map(JourneyDocument.Lane::label)
                .findFirst()
                .orElseThrow();
    }
}
