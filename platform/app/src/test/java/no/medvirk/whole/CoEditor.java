package no.medvirk.whole;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import no.medvirk.core.Ids;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who writes in a journey and hears what others write, over connections that break and with messages that are sent again. */
final class CoEditor {

    /** How this one reaches Medvirk: any instance that is said to be up, with a token that holds. */
    record Way(Supplier<URI> base, Supplier<String> token, String journey) {}

    static final AtomicInteger DUPLICATES = new AtomicInteger();
    static final AtomicInteger CUTS = new AtomicInteger();

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Way way;
    private final Random random;
    private final JourneyPicture picture = new JourneyPicture();
    private final Set<String> stored = ConcurrentHashMap.newKeySet();
    private final Set<String> heard = ConcurrentHashMap.newKeySet();
    private volatile int seq;
    private volatile boolean over;
    private volatile String wrong = "";

    CoEditor(Way way, long seed) {
        this.way = way;
        this.random = new Random(seed);
    }

    int seq() {
        return seq;
    }

    synchronized String text() {
        return picture.text();
    }

    /** What went wrong: a number that was left out, a message that was taken and never told. */
    String wrong() {
        return !wrong.isEmpty() ? wrong : heard.containsAll(stored) ? "" : "was not told of all that it wrote";
    }

    /** Hangs up, too: a listener would else be heard of no more until the next beat of its connection. */
    void leave() {
        over = true;
        http.shutdownNow();
    }

    // ---- hearing

    void listen() {
        Random chance = new Random(random.nextLong());
        while (!over) {
            try {
                hear(chance);
            } catch (IOException e) {
                pause(50); // it comes again, as a browser does
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** One connection, which the listener cuts after some events; at times it says it has heard less than it has. */
    private void hear(Random chance) throws IOException, InterruptedException {
        int from = Math.max(0, seq - chance.nextInt(3));
        HttpResponse<InputStream> stream = http.send(
                request("/live")
                        .header("Last-Event-ID", String.valueOf(from))
                        .GET()
                        .build(),
                BodyHandlers.ofInputStream());
        int left = 5 + chance.nextInt(40);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            if (stream.statusCode() != 200) {
                pause(50);
                return;
            }
            String event = "";
            for (String line = lines.readLine(); line != null && !over; line = lines.readLine()) {
                if (line.startsWith("event: ")) {
                    event = line.substring(7);
                } else if (line.startsWith("data: ") && event.equals("written")) {
                    take(JSON.readTree(line.substring(6)));
                    if (--left == 0) {
                        CUTS.incrementAndGet();
                        return;
                    }
                } else if (line.startsWith("data: ") && !event.equals("people")) {
                    wrong = "was told " + event + " " + line;
                }
            }
        }
    }

    private synchronized void take(JsonNode message) {
        int number = message.get("seq").asInt();
        if (number <= seq) {
            DUPLICATES.incrementAndGet();
            return;
        }
        if (number > seq + 1) {
            wrong = "heard " + number + " after " + seq;
        }
        List<Integer> ignored =
                message.get("ignored").valueStream().map(JsonNode::asInt).toList();
        JsonNode ops = message.get("ops");
        for (int i = 0; i < ops.size(); i++) {
            if (!ignored.contains(i)) {
                picture.apply(ops.get(i));
            }
        }
        heard.add(message.get("mid").asString());
        seq = number;
    }

    // ---- writing

    void write(int gestures, Runnable done) {
        for (int i = 0; i < gestures && !over; i++) {
            send(Map.of("mid", UUID.randomUUID().toString(), "base", 0, "ops", List.of(gesture())));
            done.run();
        }
    }

    /** Until it is answered: one message, however often it has to be sent. */
    private void send(Map<String, Object> message) {
        String body = JSON.writeValueAsString(message);
        int whim = random.nextInt(6);
        if (whim == 0) {
            DUPLICATES.incrementAndGet();
            post(body); // at the same moment as the one below
        } else if (whim == 1) {
            CUTS.incrementAndGet();
            CompletableFuture<HttpResponse<String>> cut = post(body);
            pause(random.nextInt(6));
            cut.cancel(true);
        }
        while (!over) {
            int status = post(body)
                    .handle((answer, broken) -> broken == null ? answer.statusCode() : 0)
                    .join();
            if (status == 200) {
                stored.add(String.valueOf(message.get("mid")));
                return;
            }
            if (status == 400) {
                return; // what it was about is gone
            }
            DUPLICATES.incrementAndGet();
            pause(30);
        }
    }

    private CompletableFuture<HttpResponse<String>> post(String body) {
        return http.sendAsync(
                        request("/operations")
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString())
                .orTimeout(20, TimeUnit.SECONDS);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(way.base().get().resolve(way.journey() + path))
                .timeout(Duration.ofSeconds(15))
                .header("Authorization", "Bearer " + way.token().get());
    }

    private synchronized Map<String, Object> gesture() {
        List<String> cards = picture.ids("card");
        List<String> steps = picture.ids("step");
        int what = cards.size() < 4 ? 0 : steps.size() < 3 ? 6 : random.nextInt(8);
        return switch (what) {
            case 0, 1 ->
                add(
                        "card",
                        Map.of(
                                "step", one(steps),
                                "lane", one(picture.ids("lane")),
                                "position", position(),
                                "status", "assumed",
                                "text", "Kort " + random.nextInt(1000)));
            case 2, 3 -> set("card", one(cards), "text", "Tekst " + random.nextInt(1000));
            case 4 -> set("card", one(cards), "step", one(steps));
            case 5 -> set("card", one(cards), "position", position());
            case 6 -> add("step", Map.of("phase", one(picture.ids("phase")), "name", "Steg", "position", position()));
            default -> random.nextInt(3) == 0 && steps.size() > 3 ? del("step", one(steps)) : del("card", one(cards));
        };
    }

    private static Map<String, Object> add(String kind, Map<String, Object> fields) {
        return Map.of("t", "add", "e", kind, "id", Ids.next().toString(), "v", fields);
    }

    private static Map<String, Object> set(String kind, String id, String field, String value) {
        return Map.of("t", "set", "e", kind, "id", id, "k", field, "v", value);
    }

    private static Map<String, Object> del(String kind, String id) {
        return Map.of("t", "del", "e", kind, "id", id);
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String position() {
        return "" + (char) ('A' + random.nextInt(26)) + (char) ('b' + random.nextInt(25));
    }

    private static void pause(int milliseconds) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    }
}
