package no.medvirk.journeys.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Limits;
import org.jspecify.annotations.Nullable;

/** What one row puts into the step it belongs to. */
final class RowCards {
    private static final Pattern FORMULA =
            Pattern.compile("#(REF|VALUE|NAME|DIV/0|N/A|NUM|NULL|VERDI|NAVN|I/T)[!?]?|=[A-Z0-9$(+-].*");
    private static final Pattern FELT = Pattern.compile("([+-]?)(\\d+(?:[.,]\\d+)?)");
    private static final Synonyms AUTOMATION = new Synonyms("automation");

    private final Layout layout;
    private final Performers performers;
    private final Lanes lanes;
    private final Draft draft;
    private final Faults faults;
    private final List<String> notes = new ArrayList<>();

    RowCards(Layout layout, Performers performers, Lanes lanes, Draft draft, Faults faults) {
        this.layout = layout;
        this.performers = performers;
        this.lanes = lanes;
        this.draft = draft;
        this.faults = faults;
    }

    /** Kept for the row that is read next, or now. */
    void note(String text) {
        notes.add(text);
    }

    void read(Sheet.Row row, boolean starting) {
        List<Doing> doings = Doing.in(layout, row).stream()
                .filter(doing -> !FORMULA.matcher(doing.text()).matches())
                .toList();
        boolean onCard = doings.size() == 1
                && !doings.getFirst().text().isEmpty()
                && lanes.kindOf(doings.getFirst().performer()).engine();
        doings.forEach(doing -> addDoing(row, doing, onCard));
        layout.columns().forEach(column -> addCell(row, column, starting, onCard, doings));
        notes.stream()
                .filter(text -> !text.isEmpty())
                .forEach(text -> draft.add(lanes.of(LaneKind.NOTES), text, UnaryOperator.identity()));
        notes.clear();
    }

    private void addDoing(Sheet.Row row, Doing doing, boolean onCard) {
        if (doing.text().isEmpty()) {
            faults.add(row.number(), doing.column(), "no-action", null);
            note(doing.performer());
            return;
        }
        if (doing.performer().isEmpty()) {
            layout.one(Meaning.PERFORMER)
                    .ifPresent(column -> faults.add(row.number(), column.index(), "no-performer", null));
        }
        String text = lanes.textBy(doing.performer()).apply(doing.text());
        addText(row, doing.column(), lanes.of(doing.performer()), text, engine(row, doing.performer(), onCard));
    }

    /** Who, where, with what and how, for the cards of lanes that have room for it. */
    private UnaryOperator<JourneySheet.Card> engine(Sheet.Row row, String performer, boolean onCard) {
        if (!lanes.kindOf(performer).engine()) {
            return UnaryOperator.identity();
        }
        boolean named = !performer.isEmpty() && !Performers.isLane(performer);
        boolean machine = named && Performers.isSystem(performer);
        String by = named ? brief(row, Meaning.PERFORMER, Texts.oneLine(performers.nameOf(performer))) : null;
        String at = onCard ? attribute(row, Meaning.UNIT) : null;
        String with = onCard ? attribute(row, Meaning.SYSTEM) : null;
        String how = onCard ? automation(row) : null;
        return card ->
                card.done(by, at, with == null && machine ? by : with, how == null && machine ? "automatic" : how);
    }

    private @Nullable String attribute(Sheet.Row row, Meaning meaning) {
        String text = layout.all(meaning).stream()
                .map(column -> row.own(column.index()))
                .filter(cell -> !cell.isEmpty() && !FORMULA.matcher(cell).matches())
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? null : brief(row, meaning, Texts.oneLine(text));
    }

    private String brief(Sheet.Row row, Meaning meaning, String text) {
        if (!Texts.fits(text, Limits.SHORT)) {
            layout.one(meaning).ifPresent(column -> faults.add(row, column.index(), "size"));
            note(text);
        }
        return Texts.cut(text, Limits.SHORT);
    }

    private @Nullable String automation(Sheet.Row row) {
        Optional<Headings.Column> column = layout.one(Meaning.AUTOMATION);
        String text = column.map(found -> row.own(found.index())).orElse("");
        if (column.isEmpty() || text.isEmpty() || FORMULA.matcher(text).matches()) {
            return null;
        }
        Optional<String> code = AUTOMATION.code(text);
        if (code.isEmpty()) {
            faults.add(row, column.get().index(), "unknown");
            note(column.get().heading() + ": " + text);
        }
        return code.orElse(null);
    }

    private void addText(
            Sheet.Row row, int column, JourneySheet.Lane lane, String text, UnaryOperator<JourneySheet.Card> details) {
        if (!Texts.fits(text, Limits.TEXT)) {
            faults.add(row, column, "size");
        }
        draft.add(lane, text, details);
    }

    /** A merged cell counts once, in its first row; only its channel is met again in each step it reaches. */
    private void addCell(Sheet.Row row, Headings.Column column, boolean starting, boolean onCard, List<Doing> doings) {
        String text = row.own(column.index());
        boolean repeated = row.fromAbove(column.index()) && !(starting && column.meaning() == Meaning.CHANNEL);
        if (text.isEmpty() || repeated || column.meaning() == Meaning.IGNORE) {
            return;
        }
        if (FORMULA.matcher(text).matches()) {
            faults.add(row, column.index(), "formula");
            note(labelled(column, text));
            return;
        }
        switch (column.meaning()) {
            case CHANNEL ->
                Channels.in(text)
                        .forEach(touch -> addText(
                                row,
                                column.index(),
                                lanes.of(LaneKind.TOUCHPOINTS),
                                touch.text(),
                                card -> card.through(touch.channel())));
            case PAIN_POINT -> add(row, column, LaneKind.PAIN_POINTS, text);
            case OPPORTUNITY -> add(row, column, LaneKind.OPPORTUNITIES, text);
            case FEELING -> addFeeling(row, column, text, doings);
            case TOUCH_TIME, WAITING_TIME, FREQUENCY -> addFigure(row, column, text);
            case SYSTEM -> unlessOnCard(onCard, () -> add(row, column, LaneKind.SYSTEMS, text));
            case UNIT -> unlessOnCard(onCard, () -> add(row, column, LaneKind.UNIT, text));
            case AUTOMATION -> unlessOnCard(onCard, () -> note(labelled(column, text)));
            case NOTE -> note(column.isGuess() ? labelled(column, text) : text);
            case PERFORMER, ACTION, PHASE, STEP, IGNORE -> {}
        }
    }

    private void add(Sheet.Row row, Headings.Column column, LaneKind kind, String text) {
        addText(row, column.index(), lanes.of(kind), text, UnaryOperator.identity());
    }

    private static void unlessOnCard(boolean onCard, Runnable otherwise) {
        if (!onCard) {
            otherwise.run();
        }
    }

    private static String labelled(Headings.Column column, String text) {
        return column.heading().isEmpty() ? text : Texts.oneLine(column.heading()) + ": " + text;
    }

    private void addFigure(Sheet.Row row, Headings.Column column, String text) {
        draft.step()
                .read(column.meaning(), text, Texts.oneLine(column.heading()), notes)
                .ifPresent(rule -> faults.add(row, column.index(), rule));
    }

    private void addFeeling(Sheet.Row row, Headings.Column column, String text, List<Doing> doings) {
        Double felt = felt(text);
        String whose = doings.stream()
                .map(Doing::performer)
                .filter(name ->
                        !name.isEmpty() && lanes.kindOf(name) == LaneKind.USER_ACTIONS && !Performers.isLane(name))
                .map(name -> Texts.cut(Texts.oneLine(performers.nameOf(name)), Limits.SHORT))
                .findFirst()
                .orElse(null);
        if (felt != null && Math.abs(felt) > 2) {
            faults.add(row, column.index(), "range");
            note(labelled(column, text));
        } else if (!draft.mayClaim(whose)) {
            faults.add(row, column.index(), "duplicate");
            note(labelled(column, text));
        } else {
            addText(row, column.index(), lanes.of(LaneKind.EXPERIENCE), text, card -> card.felt(felt, whose));
        }
    }

    private static @Nullable Double felt(String text) {
        Matcher number = FELT.matcher(text.replaceAll("[−–]", "-").replace(" ", ""));
        if (!number.matches()) {
            return null;
        }
        double value = Double.parseDouble(number.group(2).replace(',', '.'));
        return Math.round(value * 10) / (number.group(1).equals("-") ? -10.0 : 10.0);
    }
}
