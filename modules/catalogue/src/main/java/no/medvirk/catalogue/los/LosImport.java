package no.medvirk.catalogue.los;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.medvirk.catalogue.los.SkosFile.Node;
import no.medvirk.core.Problem;

/**
 * Makes the list that Medvirk keeps of the official file: its themes and life events. The file's synonyms hang on the words below its
 * themes, so a theme is found by its words and by theirs.
 */
final class LosImport {

    private static final Map<String, String> KINDS = Map.of("tema", "theme", "hendelse", "event", "ord", "word");

    private LosImport() {}

    /** @throws Problem invalid, when the file is no RDF/XML, names no themes, names one twice, at an address that is not of LOS or without a bokmål label */
    static LosList read(byte[] file) {
        List<Node> nodes = SkosFile.read(file);
        Map<String, Set<String>> below = termsOfWords(nodes);
        List<LosList.Concept> concepts = nodes.stream()
                .filter(node -> KINDS.containsKey(node.scheme()))
                .filter(node -> !isWord(node) || node.labels().containsKey("nb"))
                .map(node -> concept(node, below.getOrDefault(node.uri(), Set.of())))
                .toList();
        if (concepts.stream().noneMatch(concept -> concept.kind().equals("theme"))) {
            throw Problem.invalid("", "no-themes");
        }
        mustDiffer(concepts);
        return new LosList(concepts);
    }

    private static void mustDiffer(List<LosList.Concept> concepts) {
        Set<String> seen = new HashSet<>();
        for (LosList.Concept concept : concepts) {
            if (!seen.add(concept.uri())) {
                throw Problem.invalid(concept.uri(), "duplicate");
            }
        }
    }

    private static boolean isWord(Node node) {
        return node.scheme().equals("ord");
    }

    private static Map<String, Set<String>> termsOfWords(List<Node> nodes) {
        Map<String, Set<String>> below = new HashMap<>();
        for (Node word : nodes.stream().filter(LosImport::isWord).toList()) {
            for (String theme : word.broader()) {
                below.computeIfAbsent(theme, none -> new HashSet<>()).addAll(word.terms());
            }
        }
        return below;
    }

    private static LosList.Concept concept(Node node, Set<String> below) {
        if (!node.uri().matches("https://psi\\.norge\\.no/los/\\S{1,200}")) {
            throw Problem.invalid(node.uri(), "address");
        }
        String nb = node.labels().get("nb");
        if (nb == null) {
            throw Problem.invalid(node.uri(), "required");
        }
        Set<String> terms = new TreeSet<>();
        Stream.of(node.terms(), below).forEach(terms::addAll);
        return new LosList.Concept(
                node.uri(),
                KINDS.getOrDefault(node.scheme(), ""),
                nb,
                node.labels().get("nn"),
                node.labels().get("en"),
                String.join("\n", terms));
    }
}
