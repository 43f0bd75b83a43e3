package no.medvirk.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LawsTests {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.medvirk");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    /** Where each law must bite, and that it does not bite what breaks nothing. */
    private static final Map<String, List<String>> PLACES = Map.ofEntries(
            Map.entry("every package is the platform's or a module's", List.of("stray.Stray ")),
            Map.entry("core knows no module", List.of("core.Knowing.")),
            Map.entry("a module looks left only", List.of("LooksRight.")),
            Map.entry("a module's language does no work", List.of("catalogue.Working ")),
            Map.entry("a module's tables are its own", List.of("LooksRight.")),
            Map.entry(
                    "a journey is written by its operations alone",
                    List.of("Writes.byName(", "Writes.bySomeTable(", "Writes.byTrash(")),
            Map.entry("one class writes journeys", List.of("JourneyTables", "Writes")),
            Map.entry(
                    "services and controllers are private to their package", List.of("OpenController ", "OpenThings ")),
            Map.entry("only services touch the database", List.of("thing.Reads.")),
            Map.entry("only controllers and the listed adapters touch the web", List.of("thing.Serves.")),
            Map.entry("components are named after what they are", List.of("ThingManager ")),
            Map.entry("every service is transactional", List.of("Untransacted ")),
            Map.entry("every package is null-marked", List.of("planted.stray ")),
            Map.entry("no Jackson 2", List.of("OldJson.")),
            Map.entry("no component has a base class of ours", List.of("HalfMade ", "Derived ")),
            Map.entry("no type parameter stands for an entity", List.of("General ", "<SomeEntity>", "<E>")),
            Map.entry("a component has at most five collaborators", List.of("Crowded.")),
            Map.entry("no SQL in strings", List.of("Strings.count(")));

    private static Stream<Law> laws(String root) {
        return Stream.concat(new ModuleLaws(root).all().stream(), new SpringLaws(root).all().stream());
    }

    @TestFactory
    Stream<DynamicTest> ourCodeKeepsEveryLaw() {
        return laws("no.medvirk")
                .map(law -> DynamicTest.dynamicTest(
                        law.name(),
                        () -> assertThat(law.violations().apply(OURS)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyLawBites() {
        return laws("planted")
                .map(law -> DynamicTest.dynamicTest(law.name(), () -> {
                    List<String> found = law.violations().apply(PLANTED).toList();
                    List<String> places = PLACES.getOrDefault(law.name(), List.of());
                    assertThat(places).as("a planted violation of it").isNotEmpty();
                    for (String place : places) {
                        assertThat(found).anyMatch(violation -> violation.contains(place));
                    }
                    assertThat(found).noneMatch(violation -> violation.contains("remembered("));
                }));
    }
}
