package no.medvirk.local.world;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ties the example journeys to what research has found, and begins the new ones. */
final class GroundsLoading {

    private final Api api;
    private final String path;
    private final Map<String, String> journeys;

    /** @param journeys ids by title */
    GroundsLoading(Api api, String path, Map<String, String> journeys) {
        this.api = api;
        this.path = path;
        this.journeys = journeys;
    }

    void load(Grounds grounds) {
        var at = path + "/journeys/" + journeys.get(grounds.journey());
        var tied = GroundsMessage.tied(
                api.get(at),
                grounds,
                grounds.evidence().isEmpty() ? Map.of() : named("insights", "statement"),
                grounds.met().isEmpty() && grounds.answers().isEmpty() ? Map.of() : named("needs", "motivation"));
        write(at, tied);
        for (var target : grounds.targets()) begin(at, target);
    }

    private void begin(String at, Grounds.Target target) {
        var draft = new LinkedHashMap<String, Object>(Map.of("title", target.title()));
        if (target.startsOn() != null) draft.put("startsOn", target.startsOn());
        var begun =
                path + "/journeys/" + api.post(at + "/target", draft).path("id").asString();
        write(begun, GroundsMessage.changed(api.get(begun), target.changes()));
    }

    private void write(String at, List<Map<String, Object>> ops) {
        if (!ops.isEmpty()) api.post(at + "/operations", JourneyMessage.message(0, ops));
    }

    private Map<String, String> named(String kind, String field) {
        var ids = new HashMap<String, String>();
        for (var each : api.get(path + "/research/" + kind + "?limit=200").path("items")) {
            ids.put(each.path(field).asString(), each.path("id").asString());
        }
        return ids;
    }
}
