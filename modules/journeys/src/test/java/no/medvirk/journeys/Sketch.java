package no.medvirk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.medvirk.core.Ids;
import no.medvirk.testing.Api;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.databind.JsonNode;

/** A journey as a test draws it over the API: the operations by short names, and messages of them. */
@NullUnmarked
public final class Sketch {

    private final Api.Client client;
    private final UUID id;

    private Sketch(Api.Client client, UUID id) {
        this.client = client;
        this.id = id;
    }

    /** A new journey with this title, a draft. */
    public static Sketch begun(Api.Client client, String title) {
        Sketch sketch = new Sketch(client, Ids.next());
        sketch.draw(sketch.begin(title));
        return sketch;
    }

    /** The same journey, in the hands of somebody else. */
    public Sketch by(Api.Client other) {
        return new Sketch(other, id);
    }

    public Map<String, Object> begin(String title) {
        return add("journey", id, "title", title, "status", "draft");
    }

    public UUID id() {
        return id;
    }

    public String path() {
        return "/journeys/" + id;
    }

    @SafeVarargs
    public final Api.Answer send(Map<String, Object>... ops) {
        return send(0, List.of(ops));
    }

    public Api.Answer send(int base, List<Map<String, Object>> ops) {
        return post(message(base, ops));
    }

    public Api.Answer post(Object message) {
        return client.post(path() + "/operations", message);
    }

    /** Sends what must be taken whole, and answers the id of the last thing added. */
    @SafeVarargs
    public final UUID draw(Map<String, Object>... ops) {
        Api.Answer answer = send(ops);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(answer.body().at("/ignored")).isEmpty();
        return (UUID) ops[ops.length - 1].get("id");
    }

    public JsonNode document() {
        Api.Answer answer = client.get(path());
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    public UUID phase(String name) {
        return draw(add("phase", Ids.next(), "name", name, "position", "V"));
    }

    public UUID step(UUID phase, String name, String position) {
        return draw(add("step", Ids.next(), "phase", phase, "name", name, "position", position));
    }

    public UUID lane(String kind, String position) {
        return draw(add("lane", Ids.next(), "kind", kind, "label", "En " + kind, "position", position));
    }

    public UUID card(UUID step, UUID lane, Object... more) {
        return draw(cardOf(step, lane, more));
    }

    public static Map<String, Object> cardOf(UUID step, UUID lane, Object... more) {
        Map<String, Object> op = add(
                "card",
                Ids.next(),
                "step",
                step,
                "lane",
                lane,
                "position",
                "V",
                "text",
                "Et kort",
                "status",
                "reported");
        fields(op).putAll(map(more));
        return op;
    }

    public static Map<String, Object> add(String element, UUID id, Object... fields) {
        return map("t", "add", "e", element, "id", id, "v", map(fields));
    }

    public static Map<String, Object> set(String element, UUID id, String field, Object value) {
        return map("t", "set", "e", element, "id", id, "k", field, "v", value);
    }

    public static Map<String, Object> del(String element, UUID id) {
        return map("t", "del", "e", element, "id", id);
    }

    public static Map<String, Object> message(int base, List<Map<String, Object>> ops) {
        return map("mid", UUID.randomUUID(), "base", base, "ops", new ArrayList<>(ops));
    }

    /** The same with other values, for what is almost right. */
    public static Map<String, Object> but(Map<String, Object> op, Object... changes) {
        Map<String, Object> copy = new HashMap<>(op);
        copy.putAll(map(changes));
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(Map<String, Object> op) {
        return (Map<String, Object>) op.get("v");
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
