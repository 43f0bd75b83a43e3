package no.medvirk.thread.graph;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import no.medvirk.core.LocalText;
import no.medvirk.core.ThreadNode;
import org.jspecify.annotations.Nullable;

/** A node as it is stored. */
record Shown(Tie.Ref ref, LocalText title, @Nullable String text, String path, List<String> lacks) {

    private static final int LONGEST = 20_000;

    /** A key of an index holds 2 700 bytes, and a letter may take four. */
    private static final int LONGEST_TITLE = 500;

    static Shown of(ThreadNode node) {
        return new Shown(
                new Tie.Ref(node.kind(), node.id()),
                Objects.requireNonNull(LocalText.of(
                        shortened(node.title().nb(), LONGEST_TITLE),
                        shortened(node.title().nn(), LONGEST_TITLE),
                        shortened(node.title().en(), LONGEST_TITLE))),
                shortened(node.text(), LONGEST),
                node.path(),
                List.copyOf(new TreeSet<>(node.lacks())));
    }

    // never in the middle of a letter
    private static @Nullable String shortened(@Nullable String text, int longest) {
        if (text == null || text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
