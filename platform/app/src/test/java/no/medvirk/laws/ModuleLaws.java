package no.medvirk.laws;

import static no.medvirk.laws.Law.in;
import static no.medvirk.laws.Law.uses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * How the modules stand to each other, and to their tables.
 *
 * @param root the package that they are in
 */
record ModuleLaws(String root) {

    /** In the order of their dependencies: each may look left only. */
    private static final List<String> MODULES =
            List.of("catalogue", "research", "journeys", "measurement", "roadmap", "benchmarking", "thread");

    private static final Set<String> PLATFORM =
            Set.of("core", "identity", "statistics", "local", "database", "testing");

    /** How jOOQ is told to write, with tables or with records that know theirs. */
    private static final Set<String> WRITES = Set.of(("insertInto insertQuery update updateQuery delete deleteFrom "
                    + "deleteQuery mergeInto truncate truncateTable loadInto newRecord executeInsert executeUpdate executeDelete "
                    + "batchInsert batchUpdate batchStore batchDelete batchMerge batched store insert merge")
            .split(" "));

    /** What is kept beside journeys and is no part of one: of sheets, plans, verdicts, checks, measures, personas, views, links, templates. */
    private static final Set<String> BESIDE = Set.of(
            "PERFORMER_LANE",
            "PLAN",
            "COMMITTED_ACTION",
            "RESERVATION",
            "FINDING",
            "TRIAGE",
            "VERSION",
            "INDICATOR",
            "MEASURED",
            "PERSONA",
            "PERSONA_INSIGHT",
            "SAVED_VIEW",
            "SHARED_LINK",
            "TEMPLATE",
            "COPIED");

    List<Law> all() {
        return List.of(
                Law.each("every package is the platform's or a module's", this::unknown),
                Law.each("core knows no module", this::knownByCore),
                Law.each("a module looks left only", this::right),
                Law.each("a module's language does no work", this::working),
                Law.each("a module's tables are its own", this::foreignTables),
                Law.each("a journey is written by its operations alone", this::writes),
                new Law("one class writes journeys", this::writers));
    }

    private Stream<String> unknown(JavaClass type) {
        String module = module(type);
        return type.getPackageName().equals(root) || MODULES.contains(module) || PLATFORM.contains(module)
                ? Stream.empty()
                : Stream.of(type.getName() + " is in no known module");
    }

    private Stream<String> knownByCore(JavaClass type) {
        return PLATFORM.contains(module(type)) ? uses(type, used -> MODULES.contains(module(used))) : Stream.empty();
    }

    private Stream<String> right(JavaClass type) {
        int place = MODULES.indexOf(module(type));
        return place < 0 ? Stream.empty() : uses(type, used -> MODULES.indexOf(module(used)) > place);
    }

    private Stream<String> working(JavaClass type) {
        return type.getPackageName().equals(root + "." + module(type))
                        && MODULES.contains(module(type))
                        && Law.has(type, Component.class)
                ? Stream.of(type.getName() + " works, in the package that only names things")
                : Stream.empty();
    }

    private Stream<String> foreignTables(JavaClass type) {
        return uses(type, used -> {
            String owner = module(used);
            boolean shared = owner.equals("core") && PLATFORM.contains(module(type));
            return in(used, root + "." + owner + ".db") && !owner.equals(module(type)) && !shared;
        });
    }

    private Stream<String> writes(JavaClass type) {
        boolean bound = in(type, root + ".journeys") && !in(type, root + ".journeys.db");
        if (!bound || Law.top(type).getName().equals(root + ".journeys.operation.JourneyTables")) {
            return Stream.empty();
        }
        Stream<String> direct = type.getCodeUnits().stream()
                .filter(this::writesJourneys)
                .map(code -> code.getFullName() + " writes a journey's table, or one that cannot be told");
        Stream<String> byTrash = type.getConstructorCallsFromSelf().stream()
                .filter(call -> !isBeside(tables(call.getOrigin())))
                .filter(call -> call.getTargetOwner().getSimpleName().equals("Kind")
                        && Law.top(call.getTargetOwner()).getSimpleName().equals("TrashBin"))
                .map(call -> call.getDescription() + ": it would be written by the trash");
        return Stream.concat(direct, byTrash);
    }

    private boolean writesJourneys(JavaCodeUnit code) {
        boolean writes = code.getMethodCallsFromSelf().stream()
                .anyMatch(call -> WRITES.contains(call.getName())
                        && (call.getTargetOwner().getPackageName().startsWith("org.jooq")
                                || in(call.getTargetOwner(), root + ".journeys.db")));
        Set<String> tables = tables(code);
        return writes && !isBeside(tables);
    }

    private static boolean isBeside(Set<String> tables) {
        return !tables.isEmpty() && BESIDE.containsAll(tables);
    }

    private Set<String> tables(JavaCodeUnit code) {
        return code.getFieldAccesses().stream()
                .filter(access -> in(access.getTargetOwner(), root + ".journeys.db"))
                .filter(access -> Character.isUpperCase(access.getName().charAt(0)))
                .filter(access -> in(access.getTarget().getRawType(), root + ".journeys.db"))
                .map(JavaFieldAccess::getName)
                .collect(Collectors.toSet());
    }

    /** So that the law above is not kept by nobody writing at all. */
    private Stream<String> writers(JavaClasses classes) {
        Set<String> writers = classes.stream()
                .filter(type -> in(type, root + ".journeys") && !in(type, root + ".journeys.db"))
                .filter(type -> type.getCodeUnits().stream().anyMatch(this::writesJourneys))
                .map(type -> Law.top(type).getSimpleName())
                .collect(Collectors.toSet());
        boolean written = classes.contain(root + ".journeys.operation.JourneyTables");
        return writers.equals(written ? Set.of("JourneyTables") : Set.of())
                ? Stream.empty()
                : Stream.of("written by " + writers);
    }

    private String module(JavaClass type) {
        String pack = type.getPackageName();
        return pack.startsWith(root + ".") ? pack.substring(root.length() + 1).split("\\.")[0] : "";
    }
}
