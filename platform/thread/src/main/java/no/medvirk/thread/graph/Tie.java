package no.medvirk.thread.graph;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.medvirk.core.ThreadNode;

/** A link, as it lies in the thread: from a thing on the left to one on the right. */
public record Tie(Ref left, String relation, Ref right) {

    /** Which thing. */
    public record Ref(String kind, UUID id) {}

    /** A thing points to what lies to its left, but for these: a benefit comes before what it is measured by. */
    private static final Set<String> TO_THE_RIGHT = Set.of("measured-by", "compared-with");

    static List<Tie> of(ThreadNode node) {
        Ref holder = new Ref(node.kind(), node.id());
        return node.links().stream()
                .map(link -> {
                    Ref other = new Ref(link.kind(), link.id());
                    return TO_THE_RIGHT.contains(link.relation())
                            ? new Tie(holder, link.relation(), other)
                            : new Tie(other, link.relation(), holder);
                })
                .distinct()
                .toList();
    }
}
