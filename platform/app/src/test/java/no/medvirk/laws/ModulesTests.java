package no.medvirk.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.medvirk.Medvirk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTests {

    // what is never in a release is no part of the picture
    private static final ApplicationModules MODULES = ApplicationModules.of(
            Medvirk.class,
            JavaClass.Predicates.resideInAnyPackage(
                    "no.medvirk.testing..", "no.medvirk.local..", "no.medvirk.database.."));

    @Test
    void theModulesKeepToWhatTheyMayUse() {
        MODULES.verify();
    }

    /** After a change of the modules: {@code -Dupdate} draws the committed picture anew. */
    @Test
    void theDiagramIsTheCommittedOne(@TempDir Path drawn) throws IOException {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(drawn.toString()))
                .writeModulesAsPlantUml();
        Path committed = Path.of(System.getProperty("medvirk.root", "../.."), "docs/modules");
        if (System.getProperty("update") != null) {
            for (Map.Entry<String, String> diagram : diagrams(drawn).entrySet()) {
                Files.createDirectories(committed);
                Files.writeString(committed.resolve(diagram.getKey()), diagram.getValue());
            }
        }

        assertThat(diagrams(committed)).isEqualTo(diagrams(drawn));
    }

    private static Map<String, String> diagrams(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".puml")).toList()) {
                found.put(file.getFileName().toString(), inOrder(Files.readString(file)));
            }
        }
        return found;
    }

    /** The documenter writes what it found in any order, but each kind of line in a block of its own. */
    private static String inOrder(String diagram) {
        List<String> lines = new ArrayList<>(diagram.strip().lines().toList());
        for (String kind : List.of("Component(", "Rel(")) {
            List<String> block = lines.stream()
                    .filter(line -> line.strip().startsWith(kind))
                    .sorted()
                    .toList();
            Iterator<String> sorted = block.iterator();
            lines.replaceAll(line -> line.strip().startsWith(kind) ? sorted.next() : line);
        }
        return String.join("\n", lines) + "\n";
    }
}
