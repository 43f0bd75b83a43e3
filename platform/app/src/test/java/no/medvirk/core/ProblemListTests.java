package no.medvirk.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/api/problems.md} is complete: integrators translate by its codes. */
class ProblemListTests {

    private static final Path ROOT = Path.of(System.getProperty("medvirk.root", "../.."));
    private static final Pattern SAID = Pattern.compile(
            "Problem\\s*\\.(?:(?:conflict|refused|tooLarge|unavailable)\\(\"([a-z-]+)\"|invalid\\(\"[^\"]*\", \"([a-z-]+)\")");

    @Test
    void everyKindOfProblemIsListedWithItsStatus() throws IOException {
        String list = list();

        assertThat(Arrays.stream(Problem.Kind.values()))
                .allSatisfy(kind -> assertThat(list).contains("| `" + kind.code + "` | " + kind.status + " |"));
    }

    @Test
    void everyRuleThatTheCodeNamesIsListed() throws IOException {
        String list = list();
        Set<String> missing = rules().stream()
                .filter(rule -> !list.contains("`" + rule + "`"))
                .collect(Collectors.toSet());

        assertThat(missing).isEmpty();
    }

    private static Set<String> rules() throws IOException {
        Set<String> rules = new TreeSet<>();
        for (String part : new String[] {"modules", "platform/core"}) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(part))) {
                for (Path file : files.filter(path -> path.toString().matches(".*/src/main/java/.*\\.java"))
                        .toList()) {
                    Matcher said = SAID.matcher(Files.readString(file));
                    while (said.find()) {
                        rules.add(said.group(1) == null ? said.group(2) : said.group(1));
                    }
                }
            }
        }
        return rules;
    }

    private static String list() throws IOException {
        return Files.readString(ROOT.resolve("docs/api/problems.md"));
    }
}
