package no.medvirk.thread.graph;

import java.util.List;
import java.util.TreeSet;
import no.medvirk.core.LocalText;
import no.medvirk.core.ThreadNode;
import org.jspecify.annotations.Nullable;

/** A node as it is stored. */
record Shown(Tie.Ref ref, LocalText title, @Nullable String text, String path, List<String> lacks) {

    private static final int LONGEST = 20_000;

    static Shown of(ThreadNode node) {
        String text = node.text();
        return new Shown(
                new Tie.Ref(node.kind(), node.id()),
                node.title(),
                text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST),
                node.path(),
                List.copyOf(new TreeSet<>(node.lacks())));
    }
}
