package no.medvirk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import no.medvirk.core.Ids;
import no.medvirk.local.world.SignIn;
import no.medvirk.whole.ClientToken;
import no.medvirk.whole.Whole;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** How long it takes from what one writes in a journey until another has heard it, with twenty who all write and all hear. */
class LiveBench {

    private static final int EDITORS = 20;
    private static final int EACH = 15;
    private static final int WARM = 3;
    private static final long PACE = TimeUnit.MILLISECONDS.toNanos(2_000);

    private final Whole whole = Whole.get();
    private final SignIn administrator = whole.session("administrator in Fjordvik");
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Double> took = new ConcurrentLinkedQueue<>();

    @Test
    void fromOneWindowToTheOthers() throws Exception {
        String id = Ids.next().toString();
        String journey = "/api/v1/fjordvik/journeys/" + id;
        administrator.post(
                journey + "/operations",
                message(
                        UUID.randomUUID(),
                        Map.of("t", "add", "e", "journey", "id", id, "v", Map.of("title", "Tjue", "status", "draft"))));
        List<ClientToken> tokens = new ArrayList<>();
        for (int i = 0; i < EDITORS / 5; i++) {
            tokens.add(new ClientToken(whole, "Tjue " + i));
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch listening = new CountDownLatch(EDITORS);
            CountDownLatch heard = new CountDownLatch(EDITORS);
            for (int i = 0; i < EDITORS; i++) {
                ClientToken token = tokens.get(i / 5);
                threads.submit(() -> listen(journey, token, listening, heard));
            }
            listening.await();
            List<Future<?>> writing = new ArrayList<>();
            for (int i = 0; i < EDITORS; i++) {
                int n = i;
                writing.add(threads.submit(() -> write(journey, id, tokens.get(n / 5), n)));
            }
            for (Future<?> one : writing) {
                one.get();
            }
            heard.await();
            threads.shutdownNow();
        }
        double[] all = took.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "operation to other client, %d editors, %d operations, %d heard: median %.0f ms, 95th %.0f ms%n",
                EDITORS,
                EDITORS * (EACH - WARM),
                all.length,
                all[all.length / 2],
                all[all.length * 95 / 100]);
    }

    private boolean listen(String journey, ClientToken token, CountDownLatch listening, CountDownLatch heard)
            throws IOException, InterruptedException {
        int left = EDITORS * EACH;
        HttpRequest request = to(journey + "/live?after=1", token).build();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                http.send(request, BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && left > 0; line = lines.readLine()) {
                if (line.startsWith("retry: ")) {
                    listening.countDown();
                } else if (line.startsWith("data: {\"at\"") || line.contains("\"mid\":")) {
                    double now = System.nanoTime();
                    String mid = JsonMapper.shared()
                            .readTree(line.substring(6))
                            .get("mid")
                            .asString();
                    Long began = sent.get(mid);
                    if (began != null) {
                        took.add((now - began) / 1e6);
                    }
                    left--;
                }
            }
        }
        heard.countDown();
        return true;
    }

    private boolean write(String journey, String id, ClientToken token, int editor)
            throws IOException, InterruptedException {
        LockSupport.parkNanos(PACE * editor / EDITORS);
        for (int i = 0; i < EACH; i++) {
            long begin = System.nanoTime();
            UUID mid = UUID.randomUUID();
            if (i >= WARM) {
                sent.put(mid.toString(), begin);
            }
            String body = JsonMapper.shared()
                    .writeValueAsString(message(
                            mid, Map.of("t", "set", "e", "journey", "id", id, "k", "title", "v", editor + " " + i)));
            http.send(
                    to(journey + "/operations", token)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.discarding());
            LockSupport.parkNanos(PACE - (System.nanoTime() - begin));
        }
        return true;
    }

    private HttpRequest.Builder to(String path, ClientToken token) {
        URI address = whole.base().resolve(path);
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token.get());
    }

    private static Map<String, Object> message(UUID mid, Map<String, Object> op) {
        return Map.of("mid", mid.toString(), "base", 0, "ops", List.of(op));
    }
}
