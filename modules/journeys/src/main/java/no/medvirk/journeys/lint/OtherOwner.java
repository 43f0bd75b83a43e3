package no.medvirk.journeys.lint;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.medvirk.journeys.blueprint.LaneKind;

/** The user takes somebody else to be responsible than whoever is. */
final class OtherOwner {

    private OtherOwner() {}

    static Stream<Observed> find(Subject subject) {
        Drawing drawing = subject.drawing();
        List<Drawing.Card> asked = drawing.cards().stream()
                .filter(card -> Names.told(card.perceivedOwner()))
                .toList();
        return asked.isEmpty()
                ? Stream.of(Observed.nowhere(Check.OTHER_OWNER, "nobody-asked"))
                : asked.stream().flatMap(card -> find(drawing, card));
    }

    private static Stream<Observed> find(Drawing drawing, Drawing.Card card) {
        String perceived = Objects.requireNonNull(card.perceivedOwner()).strip();
        List<String> owners = card.lane() == LaneKind.FRONTSTAGE && Names.told(card.unit())
                ? List.of(Objects.requireNonNull(card.unit()).strip())
                : WithoutOwner.owners(drawing, card.step());
        Observed found = Observed.on(Check.OTHER_OWNER, card).told("perceived", perceived);
        if (owners.isEmpty()) {
            return Stream.of(found.unknown("owner-unknown").because(perceived));
        }
        return owners.stream().anyMatch(owner -> Names.key(owner).equals(Names.key(perceived)))
                ? Stream.empty()
                : Stream.of(found.told("owners", String.join(", ", owners))
                        .because(perceived)
                        .because(owners));
    }
}
