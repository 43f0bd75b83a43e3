package no.medvirk.journeys.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.medvirk.core.Problem;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.blueprint.LaneId;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Line;
import no.medvirk.journeys.blueprint.Zone;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.journey.JourneyDocument.Card;
import no.medvirk.journeys.journey.JourneyDocument.Lane;
import no.medvirk.journeys.journey.JourneyDocument.Step;
import org.jspecify.annotations.Nullable;

/**
 * Shares a journey out over sheets: so many steps on each, and as many of the lanes as there is room for under them. Nothing is cut: what
 * finds no room on a sheet goes on on the next, under its lane's name. Lengths are in points. Pure.
 */
final class Sheets {

    static final float WIDTH = 1130;
    static final float LABEL = 104;
    static final float TEXT = 8.5f;
    static final float HEAD = 9.5f;
    static final float CURVE = 84;
    private static final float HEIGHT = 735;
    private static final float LEADING = 1.28f;
    private static final float LINE = 17;
    private static final int MOST_STEPS = 8;
    /** More than anybody prints, and as much as one server sets in a minute. */
    private static final int MOST_SHEETS = 300;

    // What stands round a text: of a cell, and of the card in it.
    private static final float CELL = 7;
    private static final float CARD_WIDTH = 14;
    private static final float CARD_HEIGHT = 7.5f;
    // A row is not begun where only a line or two of it would fit.
    private static final float WORTH_BEGINNING = 120;

    /** A card, or as much of it as there is room for. @param quiet how it is known, and what else is told of it */
    record Piece(String text, String quiet) {}

    /** @param above the line of the blueprint over it @param continued whether it began on an earlier sheet */
    record Row(Lane lane, @Nullable Line above, boolean continued, boolean curve, List<List<Piece>> cells) {}

    /** @param from the number of its first step, from 0 */
    record Sheet(int from, List<Step> steps, List<Row> rows) {}

    private final JourneyDocument journey;
    private final Function<Card, Piece> told;
    private final Map<LaneId, Map<StepId, List<Piece>>> pieces = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<Line, LaneId> lines;

    private Sheets(JourneyDocument journey, Function<Card, Piece> told) {
        this.journey = journey;
        this.told = told;
        lines = lines(journey.lanes());
        for (Card card : journey.cards()) {
            pieces.computeIfAbsent(card.lane(), none -> new HashMap<>())
                    .computeIfAbsent(card.step(), none -> new ArrayList<>())
                    .add(this.told.apply(card));
        }
    }

    /** @param taken how much of the first sheet something else takes @param heads how high the heads of some steps are */
    static List<Sheet> of(
            JourneyDocument journey, float taken, Function<Card, Piece> told, Function<List<Step>, Float> heads) {
        Sheets sheets = new Sheets(journey, told);
        List<Step> steps = journey.steps();
        if (steps.isEmpty() || journey.lanes().isEmpty()) {
            return List.of();
        }
        int slices = (steps.size() + MOST_STEPS - 1) / MOST_STEPS;
        int each = (steps.size() + slices - 1) / slices;
        for (int from = 0; from < steps.size(); from += each) {
            List<Step> slice = steps.subList(from, Math.min(steps.size(), from + each));
            sheets.share(from, slice, from == 0 ? taken : 0, heads.apply(slice));
        }
        return sheets.sheets;
    }

    static float column(int steps) {
        return (WIDTH - LABEL) / steps;
    }

    static float height(List<String> lines, float size) {
        return lines.size() * size * LEADING;
    }

    private void share(int from, List<Step> steps, float taken, float head) {
        float width = column(steps.size()) - CARD_WIDTH;
        float whole = HEIGHT - head;
        float room = whole - taken;
        List<Row> rows = new ArrayList<>();
        for (Lane lane : journey.lanes()) {
            List<List<Piece>> rest = steps.stream()
                    .map(step -> pieces.getOrDefault(lane.id(), Map.of()).getOrDefault(step.id(), List.of()))
                    .toList();
            boolean continued = false;
            while (true) {
                Line above = continued ? null : above(lane);
                boolean curve = !continued && lane.kind() == LaneKind.EXPERIENCE;
                float extra = (above == null ? 0 : LINE) + (curve ? CURVE : 0) + CELL;
                float need = Math.max(label(lane), tallest(rest, width)) + extra;
                if (need <= room) {
                    rows.add(new Row(lane, above, continued, curve, rest));
                    room -= need;
                    break;
                }
                boolean fresh = rows.isEmpty();
                if (!fresh && (need <= whole || room < WORTH_BEGINNING + extra)) {
                    room = turn(from, steps, rows, whole);
                    continue;
                }
                float here = room - extra;
                List<Split> splits =
                        rest.stream().map(cell -> Split.of(cell, here, width)).toList();
                if (splits.stream().allMatch(split -> split.here().isEmpty())) {
                    // a card that no sheet has room for runs over its sheet; else it would be put off for ever
                    splits = rest.stream().map(Split::first).toList();
                }
                rows.add(new Row(
                        lane,
                        above,
                        continued,
                        curve,
                        splits.stream().map(Split::here).toList()));
                rest = splits.stream().map(Split::later).toList();
                continued = true;
                room = turn(from, steps, rows, whole);
            }
        }
        turn(from, steps, rows, whole);
    }

    private float turn(int from, List<Step> steps, List<Row> rows, float whole) {
        if (!rows.isEmpty()) {
            if (sheets.size() == MOST_SHEETS) {
                throw Problem.tooLarge("sheets");
            }
            sheets.add(new Sheet(from, steps, List.copyOf(rows)));
            rows.clear();
        }
        return whole;
    }

    private static float label(Lane lane) {
        return height(Letters.BOLD.lines(lane.label(), HEAD, LABEL - 10), HEAD);
    }

    private static float tallest(List<List<Piece>> cells, float width) {
        return (float) cells.stream()
                .mapToDouble(cell ->
                        cell.stream().mapToDouble(piece -> height(piece, width)).sum())
                .max()
                .orElse(0);
    }

    private static float height(Piece piece, float width) {
        return height(lines(piece.text(), width), TEXT) + height(lines(piece.quiet(), width), TEXT) + CARD_HEIGHT;
    }

    private static List<String> lines(String text, float width) {
        return Letters.REGULAR.lines(text, TEXT, width);
    }

    /** What of a cell there is room for: as many cards as fit, and of a first one that is too long the beginning. */
    private record Split(List<Piece> here, List<Piece> later) {

        /** The first card, however high it is. */
        static Split first(List<Piece> cell) {
            return cell.isEmpty() ? new Split(cell, cell) : new Split(cell.subList(0, 1), cell.subList(1, cell.size()));
        }

        static Split of(List<Piece> cell, float room, float width) {
            List<Piece> here = new ArrayList<>();
            float left = room;
            for (Piece piece : cell) {
                left -= height(piece, width);
                if (left < 0) {
                    break;
                }
                here.add(piece);
            }
            List<Piece> later = new ArrayList<>(cell.subList(here.size(), cell.size()));
            if (here.isEmpty() && !later.isEmpty()) {
                List<String> lines = lines(later.getFirst().text(), width);
                int fit = Math.min((int) ((room - CARD_HEIGHT) / (TEXT * LEADING)) - 1, lines.size() - 1);
                if (fit > 0) {
                    String quiet = later.removeFirst().quiet();
                    here.add(new Piece(String.join(" ", lines.subList(0, fit)) + " …", ""));
                    later.addFirst(new Piece("… " + String.join(" ", lines.subList(fit, lines.size())), quiet));
                }
            }
            return new Split(here, later);
        }
    }

    private @Nullable Line above(Lane lane) {
        return lines.entrySet().stream()
                .filter(line -> line.getValue().equals(lane.id()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Above which lane each line goes: over the first that lies in the zone under it. */
    private static Map<Line, LaneId> lines(List<Lane> lanes) {
        Map<Line, LaneId> lines = new EnumMap<>(Line.class);
        Map<Zone, Line> first =
                Map.of(Zone.FRONTSTAGE, Line.INTERACTION, Zone.BACKSTAGE, Line.VISIBILITY, Zone.SUPPORT, Line.INTERNAL);
        for (Lane lane : lanes) {
            Line line = first.get(lane.kind().zone());
            if (line != null) {
                lines.putIfAbsent(line, lane.id());
            }
        }
        return lines;
    }
}
