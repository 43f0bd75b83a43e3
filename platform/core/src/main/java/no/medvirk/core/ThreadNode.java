package no.medvirk.core;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thing of the red thread, as it is shown outside its module. It never holds a participant's words.
 *
 * @param kind such as {@code insight}, {@code card}, {@code benefit}; listed in {@code docs/architecture.md}
 * @param title what it is called; in the languages it exists in
 * @param text more words that the search finds it by, null when the title is all
 * @param path its place in the web application, below the municipality, such as {@code innsikt/innsikter/0197…}
 * @param links to things that it rests on, belongs to or is measured by
 * @param lacks codes of what it lacks by its module's own rules, such as {@code owner}; what only links can tell, the thread sees itself
 */
public record ThreadNode(
        String kind,
        UUID id,
        LocalText title,
        @Nullable String text,
        String path,
        List<Link> links,
        Set<String> lacks) {

    /**
     * From the node to another: one to its left in the thread, but for {@code measured-by} and {@code compared-with}, which go to the right.
     *
     * @param relation such as {@code rests-on}, {@code answers}, {@code measures}
     */
    public record Link(String relation, String kind, UUID id) {}
}
