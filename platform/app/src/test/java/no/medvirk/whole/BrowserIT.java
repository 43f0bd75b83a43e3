package no.medvirk.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People's tasks in a real browser, by mouse and by keyboard: the specs of platform/web/e2e against this one application. */
class BrowserIT {

    private final Whole whole = Whole.get();

    @Test
    void peopleDoTheirTasksInABrowser() throws IOException, InterruptedException {
        Path e2e = Whole.root().resolve("platform/web/e2e");
        String what = Boolean.getBoolean("medvirk.tour") ? "tour" : "test";
        ProcessBuilder tests =
                new ProcessBuilder("sh", "run.sh", what).directory(e2e.toFile()).redirectErrorStream(true);
        Map<String, String> environment = tests.environment();
        environment.put("MEDVIRK_URL", whole.base().toString());
        environment.put(
                "MEDVIRK_REPORT",
                Path.of("target/failsafe-reports/TEST-browser.xml")
                        .toAbsolutePath()
                        .toString());
        environment.put("MEDVIRK_PASSWORD", whole.person("reader in Fjordvik").password());
        environment.put("MEDVIRK_OPERATOR_PASSWORD", whole.secret("operator-password"));
        whole.people().forEach(person -> environment.put(key(person.role()), person.username()));

        Process running = tests.start();
        running.getOutputStream().close();
        try (BufferedReader output = running.inputReader()) {
            output.lines().forEach(System.out::println); // not inherited: Surefire speaks over our own
        }
        assertThat(running.waitFor())
                .as("exit code of the browser tests, whose output is above")
                .isZero();
    }

    /** Such as MEDVIRK_READER_IN_FJORDVIK_KOMMUNE. */
    private static String key(String role) {
        return "MEDVIRK_" + role.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z]+", "_");
    }
}
