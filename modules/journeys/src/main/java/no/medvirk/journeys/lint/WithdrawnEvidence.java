package no.medvirk.journeys.lint;

import java.util.stream.Stream;

/** A card that rests on findings that research has withdrawn. */
final class WithdrawnEvidence {

    private WithdrawnEvidence() {}

    static Stream<Observed> find(Subject subject) {
        return subject.drawing().cards().stream()
                .filter(card -> !card.withdrawn().isEmpty())
                .map(card -> Observed.on(Check.WITHDRAWN_EVIDENCE, card)
                        .told("n", card.withdrawn().size())
                        .because(card.withdrawn().stream().sorted().toList()));
    }
}
