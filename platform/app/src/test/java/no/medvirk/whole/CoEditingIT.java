package no.medvirk.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import no.medvirk.core.Ids;
import no.medvirk.local.world.SignIn;
import org.junit.jupiter.api.Test;

/**
 * Many write in one journey at once, over two instances: connections are cut, messages sent twice, an instance killed and started again,
 * the listening connections ended. In the end everybody has what the database has.
 */
class CoEditingIT {

    private static final String TOWN = "/api/v1/fjordvik";
    private static final int EDITORS_OF_A_CLIENT = 5;

    private final Whole whole = Whole.get();
    private final SignIn administrator = whole.session("administrator in Fjordvik");
    private final Sizes sizes = Sizes.chosen();
    private final AtomicReference<Optional<Instance>> second = new AtomicReference<>(Optional.empty());

    @Test
    void everybodyEndsWithWhatTheDatabaseHas() throws Exception {
        long seed = Long.getLong("seed", 7);
        Instance first = Instance.start(whole);
        String id = Ids.next().toString();
        String journey = TOWN + "/journeys/" + id;
        administrator.post(journey + "/operations", message(begun(id)));
        List<CoEditor> editors = editors(journey, seed);
        AtomicInteger written = new AtomicInteger();
        int all = sizes.editors() * sizes.gestures();
        int kills = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Instance running = ready(first);
            List<Future<?>> writing = new ArrayList<>();
            editors.forEach(editor -> threads.submit(editor::listen));
            await().atMost(Duration.ofSeconds(20)).until(() -> editors.stream().allMatch(editor -> editor.seq() == 1));
            editors.forEach(editor ->
                    writing.add(threads.submit(() -> editor.write(sizes.gestures(), written::incrementAndGet))));
            for (int part = 1; part <= sizes.kills(); part++) {
                int due = all * part / (sizes.kills() + 1);
                await().atMost(Duration.ofMinutes(3)).until(() -> written.get() >= due);
                second.set(Optional.empty());
                running.kill();
                kills++;
                endListening();
                if (part < sizes.kills()) {
                    running = ready(Instance.start(whole));
                }
            }
            for (Future<?> one : writing) {
                one.get();
            }
            int newest = administrator.get(journey).get("seq").asInt();
            await().atMost(Duration.ofSeconds(40))
                    .until(() -> editors.stream().allMatch(editor -> editor.seq() >= newest));
            editors.forEach(CoEditor::leave);
            List<String> wrong = wrong(editors, JourneyPicture.of(administrator.get(journey)));
            System.out.printf(
                    "co-editing: %d clients, %d operations, %d duplicates, %d cuts, %d kills, divergences %d (seed %d)%n",
                    editors.size(), newest, CoEditor.DUPLICATES.get(), CoEditor.CUTS.get(), kills, wrong.size(), seed);
            running.close();
            assertThat(wrong).isEmpty();
            assertThat(newest).isGreaterThan(all / 2);
        } finally {
            editors.forEach(CoEditor::leave);
            first.close();
            second.get().ifPresent(Instance::close);
            administrator.post(
                    journey + "/operations",
                    message(List.of(Map.of("t", "set", "e", "journey", "id", id, "k", "trashed", "v", true))));
            administrator.delete(journey);
        }
    }

    private Instance ready(Instance instance) {
        await().atMost(Duration.ofSeconds(90)).until(instance::isReady);
        second.set(Optional.of(instance));
        return instance;
    }

    private List<CoEditor> editors(String journey, long seed) {
        List<CoEditor> editors = new ArrayList<>();
        Supplier<String> token = () -> "";
        for (int i = 0; i < sizes.editors(); i++) {
            if (i % EDITORS_OF_A_CLIENT == 0) {
                token = new ClientToken(whole, "Samskriver " + i);
            }
            editors.add(new CoEditor(new CoEditor.Way(this::somewhere, token, journey), seed * 1000 + i));
        }
        return editors;
    }

    /** One of the instances that are up, as a load balancer would choose. */
    private URI somewhere() {
        return ThreadLocalRandom.current().nextBoolean()
                ? whole.base()
                : second.get().map(Instance::base).orElse(whole.base());
    }

    private static List<String> wrong(List<CoEditor> editors, JourneyPicture truth) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < editors.size(); i++) {
            CoEditor editor = editors.get(i);
            if (!editor.text().equals(truth.text())) {
                wrong.add("client %d has %s and not %s".formatted(i, editor.text(), truth.text()));
            } else if (!editor.wrong().isEmpty()) {
                wrong.add("client %d %s".formatted(i, editor.wrong()));
            }
        }
        return wrong;
    }

    /** Every instance loses its ear, and gets a new one by itself. */
    private void endListening() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        whole.setting("spring.datasource.url"),
                        whole.setting("spring.datasource.username"),
                        whole.setting("spring.datasource.password"));
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'medvirk listening'");
        }
    }

    private static Map<String, Object> message(List<Map<String, Object>> ops) {
        return Map.of("mid", UUID.randomUUID().toString(), "base", 0, "ops", ops);
    }

    private static List<Map<String, Object>> begun(String id) {
        List<Map<String, Object>> ops = new ArrayList<>();
        String phase = Ids.next().toString();
        ops.add(add("journey", id, Map.of("title", "Samskriving", "status", "draft")));
        ops.add(add("phase", phase, Map.of("name", "Fase", "position", "V")));
        for (String position : List.of("B", "H", "P", "V")) {
            ops.add(add(
                    "step",
                    Ids.next().toString(),
                    Map.of("phase", phase, "name", "Steg " + position, "position", position)));
        }
        ops.add(add("lane", Ids.next().toString(), Map.of("kind", "backstage", "label", "Bak", "position", "B")));
        ops.add(add("lane", Ids.next().toString(), Map.of("kind", "user-actions", "label", "Bruker", "position", "P")));
        return ops;
    }

    private static Map<String, Object> add(String kind, String id, Map<String, Object> fields) {
        return Map.of("t", "add", "e", kind, "id", id, "v", fields);
    }
}
