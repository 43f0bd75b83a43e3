package no.medvirk.journeys.sheet;

import java.util.ArrayList;
import java.util.List;

/** One thing somebody does, in one row; {@code performer} is "" where nobody is named, {@code text} where nothing is done. */
record Doing(String performer, String text, int column) {

    static List<Doing> in(Layout layout, Sheet.Row row) {
        return layout.one(Meaning.PERFORMER)
                .map(performer -> named(layout, row, performer.index()))
                .orElseGet(() -> headed(layout, row));
    }

    /** Someone is named in the row itself. A merged action is done by each of those named beside it, and once by the one above. */
    private static List<Doing> named(Layout layout, Sheet.Row row, int performerColumn) {
        String performer = row.own(performerColumn);
        boolean same = row.fromAbove(performerColumn) || performer.isEmpty();
        List<Headings.Column> actions = layout.all(Meaning.ACTION);
        if (actions.isEmpty()) {
            actions = layout.all(Meaning.STEP); // then the steps say what is done
        }
        List<Doing> doings = new ArrayList<>();
        for (Headings.Column action : actions) {
            String text = row.own(action.index());
            if (!text.isEmpty() && !(same && row.fromAbove(action.index()))) {
                doings.add(new Doing(performer, text, action.index()));
            }
        }
        if (doings.isEmpty() && !same && !actions.isEmpty()) {
            doings.add(new Doing(performer, "", actions.getFirst().index()));
        }
        return doings;
    }

    /** The columns say who: "Saksbehandler" above what the saksbehandler does. */
    private static List<Doing> headed(Layout layout, Sheet.Row row) {
        List<Doing> doings = new ArrayList<>();
        for (Headings.Column action : layout.all(Meaning.ACTION)) {
            String text = row.own(action.index());
            if (!text.isEmpty() && !row.fromAbove(action.index())) {
                doings.add(new Doing(performer(action), text, action.index()));
            }
        }
        return doings;
    }

    private static String performer(Headings.Column action) {
        return action.isGuess() || Performers.isLane(action.heading()) ? action.heading() : "";
    }
}
