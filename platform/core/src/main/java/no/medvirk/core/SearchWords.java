package no.medvirk.core;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Who knows words that mean the same, for the search to find what is written otherwise. */
public interface SearchWords {

    /**
     * Words and phrases that mean the same as each of these, in lower case; those without any are absent.
     *
     * @param words in lower case; may be phrases
     */
    Map<String, Set<String>> alike(Collection<String> words);
}
