package no.medvirk.thread.search;

import java.util.ArrayList;
import java.util.List;
import no.medvirk.thread.graph.Thing;
import org.jspecify.annotations.Nullable;

/**
 * What a search found, best first.
 *
 * @param kinds how many there are of each kind, most first, whatever kinds were asked for
 */
record Found(List<Hit> items, @Nullable String next, List<Count> kinds) {

    /**
     * A thing.
     *
     * @param title in the reader's language when it is in that, with what was found marked
     * @param extract of what else is written of it, only when something was found there
     */
    record Hit(Thing thing, List<Part> title, @Nullable List<Part> extract) {}

    /** A part of a text; one that was looked for or not. */
    record Part(String text, boolean hit) {

        private static final char START = '\uE000';
        private static final char STOP = '\uE001';

        /** Of a text in which the database has put signs round what it found. */
        static List<Part> of(String marked) {
            List<Part> parts = new ArrayList<>();
            int from = 0;
            while (from < marked.length()) {
                boolean hit = marked.charAt(from) == START;
                int to = marked.indexOf(hit ? STOP : START, from);
                String text = marked.substring(hit ? from + 1 : from, to < 0 ? marked.length() : to);
                if (!text.isEmpty()) {
                    parts.add(new Part(text, hit));
                }
                from = to < 0 ? marked.length() : hit ? to + 1 : to;
            }
            return parts;
        }
    }

    record Count(String kind, int count) {}
}
