package no.medvirk.journeys.sheet;

import java.text.MessageFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.medvirk.journeys.blueprint.Limits;

/** Reads the rows of a sheet into a journey. What cannot be read as meant is named and comes in as a note: nothing is dropped. */
final class RowsToJourney {
    private static final Pattern NUMBER_ONLY = Pattern.compile("[\\d.]+");
    private static final Pattern SUM = Pattern.compile("(?iu)(sum|summar|totalt?|i alt|til sammen)\\s*:?");

    private final Layout layout;
    private final Set<Integer> starts;
    private final Words words;
    private final Lanes lanes;
    private final Draft draft = new Draft();
    private final Faults faults = new Faults();
    private final RowCards cards;

    RowsToJourney(Layout layout, Performers performers, Set<Integer> starts, Words words) {
        this.layout = layout;
        this.starts = starts;
        this.words = words;
        this.lanes = new Lanes(performers, words);
        this.cards = new RowCards(layout, performers, lanes, draft, faults);
    }

    JourneySheet read(String title) {
        layout.data().forEach(this::read);
        if (layout.data().isEmpty()) {
            faults.add(layout.headingRow(), null, "no-rows", null);
        }
        List<String> users = lanes.users();
        return draft.journey(
                title, users.size() == 1 ? Texts.cut(Texts.oneLine(users.getFirst()), Limits.SHORT) : null);
    }

    List<Proposal.Fault> faults() {
        return faults.all();
    }

    private void read(Sheet.Row row) {
        if (isSum(row) && draft.steps() > 0) {
            faults.add(row.number(), null, "sum-row", String.join(" ", row.texts()));
            return;
        }
        boolean starting = starts.contains(row.number()) || draft.steps() == 0;
        if (starting && draft.steps() == Limits.STEPS) {
            faults.add(row.number(), null, "steps", String.valueOf(Limits.STEPS));
            cards.note(joined(row, Meaning.STEP));
        } else if (starting) {
            startPhase(row);
            startStep(row);
        }
        cards.read(row, starting);
    }

    /** A total below the table is nobody's work: "Sum" and numbers. */
    private boolean isSum(Sheet.Row row) {
        List<String> texts =
                row.texts().stream().filter(text -> !text.isEmpty()).distinct().toList();
        return texts.stream().anyMatch(text -> SUM.matcher(text).matches())
                && texts.stream().allMatch(text -> SUM.matcher(text).matches() || Character.isDigit(text.charAt(0)));
    }

    private void startPhase(Sheet.Row row) {
        String phase = joined(row, Meaning.PHASE);
        if (!draft.isNewPhase(phase)) {
            return;
        }
        if (draft.isFull()) {
            faults.add(row.number(), null, "phases", String.valueOf(Limits.PHASES));
            cards.note(phase);
        } else {
            draft.startPhase(phase.isEmpty() ? words.get("phase") : name(row, Meaning.PHASE, phase));
        }
    }

    private void startStep(Sheet.Row row) {
        String step = joined(row, Meaning.STEP);
        String done = Doing.in(layout, row).stream()
                .map(Doing::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        if (!NUMBER_ONLY.matcher(step).matches() && !step.isEmpty()) {
            draft.startStep(name(row, Meaning.STEP, step));
        } else if (!done.isEmpty()) {
            draft.startStep(Texts.cut(Texts.oneLine(done), Limits.NAME)); // its card has the whole text
        } else {
            draft.startStep(MessageFormat.format(words.get("step"), draft.steps() + 1));
        }
    }

    /** A name as long as it may be; a longer one is named and kept whole in a note. */
    private String name(Sheet.Row row, Meaning meaning, String text) {
        if (!Texts.fits(text, Limits.NAME)) {
            layout.one(meaning).ifPresent(column -> faults.add(row, column.index(), "size"));
            cards.note(text);
        }
        return Texts.cut(text, Limits.NAME);
    }

    /** Of two columns for steps, one often holds only numbers: then the other one names the step. */
    private String joined(Sheet.Row row, Meaning meaning) {
        List<String> texts = layout.all(meaning).stream()
                .map(column -> Texts.oneLine(row.own(column.index())))
                .filter(text -> !text.isEmpty())
                .toList();
        boolean allNumbers =
                texts.stream().allMatch(text -> NUMBER_ONLY.matcher(text).matches());
        return texts.stream()
                .filter(text -> allNumbers || !NUMBER_ONLY.matcher(text).matches())
                .collect(Collectors.joining(" "));
    }
}
