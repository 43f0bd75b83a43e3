package no.medvirk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.medvirk.local.world.SignIn;
import no.medvirk.whole.Whole;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long the reading requests of the API take, beside the smallest one there is in the same run: who am I, which passes the same
 * filters and reads one row. What is long for itself shows here; what is slow because the machine is, does not.
 */
class FiguresBench {

    private static final int WARM = 30;
    private static final int CALLS = 120;
    private static final String TOWN = "/api/v1/fjordvik";

    private final SignIn reader = Whole.get().session("administrator in Fjordvik");

    @Test
    void readingRequests() throws IOException {
        List<String> paths = readable();
        paths.forEach(this::measured); // the first round only warms up
        double[] least = measured("/api/v1/me");
        List<String> lines = new ArrayList<>();
        lines.add(line("GET /me", least, least));
        for (String path : paths) {
            lines.add(line("GET " + path.substring(TOWN.length()), measured(path), least));
        }
        System.out.println("| request | median ms | 95th ms | median ÷ that of /me |\n|---|---|---|---|");
        lines.forEach(System.out::println);
    }

    @Test
    void aPageOfALongListCostsWhatAPageOfAShortOneDoes() {
        double[] few = measured(TOWN + "/catalogue/systems?limit=5");
        for (int i = 0; i < 600; i++) {
            reader.post(TOWN + "/catalogue/systems", Map.of("name", "Fagsystem %04d".formatted(i)));
        }
        double[] many = measured(TOWN + "/catalogue/systems?limit=5");
        System.out.printf(Locale.ROOT, "a page of 5: 600 more rows, %.2f times as long%n", median(many) / median(few));
    }

    @Test
    void manyAtOnce() throws Exception {
        String path = TOWN + "/catalogue/services";
        for (int clients : List.of(1, 2, 4, 8)) {
            System.out.printf(Locale.ROOT, "%d at once: %.0f requests a second%n", clients, rate(path, clients));
        }
    }

    private double rate(String path, int clients) throws Exception {
        Callable<Integer> calls = () -> {
            for (int i = 0; i < CALLS; i++) {
                reader.get(path);
            }
            return CALLS;
        };
        long begin = System.nanoTime();
        int done = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (Future<Integer> future : threads.invokeAll(Collections.nCopies(clients, calls))) {
                done += future.get();
            }
        }
        return done / ((System.nanoTime() - begin) / 1e9);
    }

    /** Every GET of the document that needs nothing but the municipality, those of the first thing of a list, a search, and two chains. */
    private List<String> readable() throws IOException {
        Path document = Path.of(System.getProperty("medvirk.root", "../.."), "docs/api/openapi.json");
        JsonNode paths =
                JsonMapper.shared().readTree(Files.readString(document)).get("paths");
        List<String> found = new ArrayList<>();
        for (String path : paths.propertyNames()) {
            boolean stream = path.endsWith("/live"); // it never ends by itself
            if (!path.startsWith("/api/v1/{municipality}/") || !paths.get(path).has("get") || stream) {
                continue;
            }
            String here = path.replace("{municipality}", "fjordvik");
            int id = here.indexOf("/{id}");
            if (id > 0 && !here.substring(0, id).contains("{")) {
                first(here.substring(0, id))
                        .map(of -> here.replace("{id}", of))
                        .filter(this::answers)
                        .ifPresent(found::add);
            } else if (!here.contains("{") && answers(here)) {
                found.add(here);
            }
        }
        found.add(TOWN + "/thread/search?q=barnehage");
        for (String kind : List.of("insight", "benefit")) {
            String list = kind.equals("insight") ? "/research/insights" : "/roadmap/benefits";
            found.add(TOWN + "/thread/" + kind + "/" + first(TOWN + list).orElseThrow());
        }
        found.sort(Comparator.naturalOrder());
        return found;
    }

    private Optional<String> first(String list) {
        try {
            JsonNode items = reader.get(list).path("items");
            return items.isEmpty()
                    ? Optional.empty()
                    : Optional.of(items.get(0).path("id").asString());
        } catch (RuntimeException e) {
            return Optional.empty(); // it has no list of its own
        }
    }

    private boolean answers(String path) {
        try {
            reader.get(path);
            return true;
        } catch (RuntimeException e) {
            return false; // it wants a question, or answers no JSON
        }
    }

    private double[] measured(String path) {
        for (int i = 0; i < WARM; i++) {
            reader.get(path);
        }
        double[] times = new double[CALLS];
        for (int i = 0; i < CALLS; i++) {
            long begin = System.nanoTime();
            reader.get(path);
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static String line(String name, double[] times, double[] least) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f |",
                name.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}"),
                median(times),
                times[times.length * 95 / 100],
                median(times) / median(least));
    }
}
