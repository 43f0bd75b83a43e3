package no.medvirk.catalogue.los;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole list of LOS, as the database takes it in. Themes are found by the words below them, too; words are there for their synonyms. */
record LosList(List<Concept> concepts) {

    /**
     * @param kind theme, event or word
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
        return new Size(count("theme"), count("word"), count("event"));
    }

    private int count(String kind) {
        return (int)
                concepts.stream().filter(concept -> concept.kind().equals(kind)).count();
    }
}
