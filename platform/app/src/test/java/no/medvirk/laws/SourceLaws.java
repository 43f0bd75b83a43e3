package no.medvirk.laws;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Laws that only the text of a file tells.
 *
 * @param root the folder of the repository
 */
record SourceLaws(Path root) {

    static final int LONGEST = 300;
    static final int LAUNCHER = 400;

    private static final Set<String> KINDS = Set.of("java", "ts", "tsx", "css");

    private static final Set<String> NOT_WRITTEN_BY_HAND = Set.of(
            "target",
            "node_modules",
            "test-results",
            "report",
            "dist",
            ".data",
            ".git",
            "generated",
            "design-tokens-build");

    /** SQL in a string: the binding of the tenant, the self-check, and what runs outside the application. */
    private static final Pattern MAY_WRITE_SQL =
            Pattern.compile("platform/(local|database|testing)/.*|.*/core/(TenantTransactions|SelfCheck)\\.java");

    private static final Pattern SQL = Pattern.compile(
            "\"(?:\"\")?\\s*(?:select\\s|insert\\s+into\\s|update\\s+\\w+[.\\w]*\\s+set\\s|delete\\s+from\\s|with\\s+\\w+\\s+as\\s*\\(|truncate\\s|"
                    + "create\\s+(?:table|index|function)\\s|alter\\s+\\w+\\s|drop\\s+\\w+\\s|copy\\s+\\w+\\s+from)",
            Pattern.CASE_INSENSITIVE);

    /** The tenant is bound by SET LOCAL, in one class; everything else would outlive the transaction in some pool. */
    private static final Pattern SESSION = Pattern.compile(
            "set_config|\"\\s*(?:re)?set\\s+(?!local\\b)(?:session\\s+)?(?:medvirk|role|search_path|row_security|\\w+\\.\\w+)",
            Pattern.CASE_INSENSITIVE);

    List<String> tooLong() throws IOException {
        return scan(
                file -> KINDS.contains(extension(file)) && !name(file).matches(".*(\\.gen\\.|\\.d\\.ts$).*"),
                (file, text) -> {
                    long lines = text.lines().count();
                    return lines > LONGEST ? name(file) + " has " + lines + " lines" : "";
                });
    }

    List<String> handWrittenSql() throws IOException {
        return scan(
                file -> main(file) && !MAY_WRITE_SQL.matcher(name(file)).matches(),
                (file, text) -> found(SQL, file, text));
    }

    List<String> sessionSettings() throws IOException {
        return scan(this::main, (file, text) -> found(SESSION, file, text));
    }

    /** Migrations bind no tenant at all. */
    List<String> settingsInMigrations() throws IOException {
        Pattern pattern =
                Pattern.compile("set_config|set\\s+(local\\s+|session\\s+)?medvirk\\.", Pattern.CASE_INSENSITIVE);
        return scan(
                file -> name(file).contains("/main/resources/db/migration/"),
                (file, text) -> found(pattern, file, text));
    }

    /** Lines that do something: without blank ones, comments, package and imports. */
    long linesOfLauncher() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("platform/local/src/main/java/no/medvirk/local"))) {
            long lines = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                lines += Files.readString(file)
                        .lines()
                        .map(String::strip)
                        .filter(SourceLaws::working)
                        .count();
            }
            return lines;
        }
    }

    private static boolean working(String line) {
        return !line.isEmpty() && !line.matches("(//|/\\*|\\*|import |package ).*|[})\\];]+");
    }

    private boolean main(Path file) {
        return extension(file).equals("java") && name(file).contains("/src/main/java/");
    }

    private String found(Pattern pattern, Path file, String text) {
        var match = pattern.matcher(text);
        return match.find() ? name(file) + ": " + match.group().strip() : "";
    }

    private interface Law {
        String violation(Path file, String text);
    }

    private List<String> scan(java.util.function.Predicate<Path> which, Law law) throws IOException {
        List<String> found = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean skipped = NOT_WRITTEN_BY_HAND.contains(String.valueOf(folder.getFileName()));
                return skipped && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (which.test(file)) {
                    found.add(law.violation(file, Files.readString(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.removeIf(String::isEmpty);
        return found;
    }

    private String name(Path file) {
        return root.relativize(file).toString();
    }

    private static String extension(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
