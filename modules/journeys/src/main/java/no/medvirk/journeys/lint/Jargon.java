package no.medvirk.journeys.lint;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import no.medvirk.journeys.blueprint.LaneKind;

/** Words of the administration where the user reads or is spoken to. */
final class Jargon {

    private static final Set<LaneKind> FACING_THE_USER =
            EnumSet.of(LaneKind.PHYSICAL_EVIDENCE, LaneKind.USER_ACTIONS, LaneKind.TOUCHPOINTS, LaneKind.FRONTSTAGE);

    private Jargon() {}

    static Stream<Observed> find(Subject subject) {
        return subject.drawing().cards().stream()
                .filter(card -> FACING_THE_USER.contains(card.lane()))
                .flatMap(card -> PlainWords.in(card.text()).map(heavy -> {
                    Observed found = Observed.on(Check.JARGON, card)
                            .part(heavy.word())
                            .told("word", heavy.written())
                            .because(card.text());
                    for (var plain : heavy.instead().entrySet()) {
                        found = found.told("instead-" + plain.getKey(), plain.getValue());
                    }
                    return found;
                }));
    }
}
