package no.medvirk.journeys.sheet;

import java.util.List;
import java.util.function.UnaryOperator;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Limits;

/**
 * Where what somebody does is drawn. Engine lanes name the performer on the card; users' lanes and own lanes are one per performer,
 * named after them; in all other lanes, and where there would be too many, the performer stands before the text.
 */
final class Lanes {
    private static final int LANES_OF_ONE_KIND = 10;

    private final Performers performers;
    private final Words words;

    Lanes(Performers performers, Words words) {
        this.performers = performers;
        this.words = words;
    }

    /** The lane that is named after its kind. */
    JourneySheet.Lane of(LaneKind kind) {
        return new JourneySheet.Lane(kind.code(), words.of("lane", kind.code()));
    }

    LaneKind kindOf(String performer) {
        return Coded.find(LaneKind.class, performers.laneOf(performer)).orElse(LaneKind.BACKSTAGE);
    }

    JourneySheet.Lane of(String performer) {
        LaneKind kind = kindOf(performer);
        return isNamedAfter(performer, kind)
                ? new JourneySheet.Lane(
                        kind.code(), Texts.cut(Texts.oneLine(performers.nameOf(performer)), Limits.NAME))
                : of(kind);
    }

    private boolean isNamedAfter(String performer, LaneKind kind) {
        if (performer.isEmpty()) {
            return false;
        }
        if (kind == LaneKind.USER_ACTIONS || kind == LaneKind.OWN) {
            return performersIn(kind).size() <= LANES_OF_ONE_KIND;
        }
        return Performers.isLane(performer) && !kind.engine();
    }

    /** What stands on the card: the text, after the performer's name if neither lane nor card says it. */
    UnaryOperator<String> textBy(String performer) {
        LaneKind kind = kindOf(performer);
        boolean said =
                performer.isEmpty() || kind.engine() || Performers.isLane(performer) || isNamedAfter(performer, kind);
        return text -> said ? text : performers.nameOf(performer) + ": " + text;
    }

    private List<String> performersIn(LaneKind kind) {
        return performers.all().stream()
                .filter(performer -> performer.lane().equals(kind.code()))
                .map(Proposal.Performer::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Whose journey it is, if the sheet knows only one user. */
    List<String> users() {
        return performersIn(LaneKind.USER_ACTIONS).stream()
                .filter(name -> !Performers.isLane(name))
                .toList();
    }
}
