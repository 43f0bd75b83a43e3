package no.medvirk.whole;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** What stands in platform/web/e2e, run in a real browser against the one application. */
public final class Specs {

    private Specs() {}

    /**
     * Runs them, and prints what they say.
     *
     * @param what {@code test}, {@code tour} or {@code bench}: a script of its package.json
     * @return the exit code: 0 when all went well
     */
    public static int run(Whole whole, String what) throws IOException, InterruptedException {
        Path e2e = Whole.root().resolve("platform/web/e2e");
        ProcessBuilder specs =
                new ProcessBuilder("sh", "run.sh", what).directory(e2e.toFile()).redirectErrorStream(true);
        Map<String, String> environment = specs.environment();
        environment.put("MEDVIRK_URL", whole.base().toString());
        environment.put(
                "MEDVIRK_REPORT",
                Path.of("target/failsafe-reports/TEST-browser.xml")
                        .toAbsolutePath()
                        .toString());
        environment.put("MEDVIRK_PASSWORD", whole.person("reader in Fjordvik").password());
        environment.put("MEDVIRK_OPERATOR_PASSWORD", whole.secret("operator-password"));
        whole.people().forEach(person -> environment.put(key(person.role()), person.username()));

        Process running = specs.start();
        running.getOutputStream().close();
        try (BufferedReader output = running.inputReader()) {
            output.lines().forEach(System.out::println); // not inherited: Surefire speaks over our own
        }
        return running.waitFor();
    }

    /** Such as MEDVIRK_READER_IN_FJORDVIK_KOMMUNE. */
    private static String key(String role) {
        return "MEDVIRK_" + role.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
    }
}
