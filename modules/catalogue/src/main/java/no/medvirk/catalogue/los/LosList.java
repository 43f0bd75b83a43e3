package no.medvirk.catalogue.los;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole list of LOS, as the database takes it in.
 *
 * @param words how many words stood below its themes; they are what themes are found by
 */
record LosList(List<Concept> concepts, int words) {

    /**
     * @param kind theme or event
     * @param search what it is found by, in lower case
     */
    record Concept(
            String uri,
            String kind,
            String nb,
            @Nullable String nn,
            @Nullable String en,
            String search) {}

    /** What an operator is told. */
    record Size(int themes, int words, int events) {}

    Size size() {
        int themes = (int) concepts.stream()
                .filter(concept -> concept.kind().equals("theme"))
                .count();
        return new Size(themes, words, concepts.size() - themes);
    }
}
