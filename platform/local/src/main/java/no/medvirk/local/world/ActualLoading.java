package no.medvirk.local.world;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes down what participants of an example municipality went through, against the journeys that are drawn there. */
final class ActualLoading {

    private final Api api;
    private final String path;
    private final Map<String, String> ids;
    private final Map<String, String> journeys;

    /** @param ids of participants, by pseudonym; @param journeys ids by title */
    ActualLoading(Api api, String path, Map<String, String> ids, Map<String, String> journeys) {
        this.api = api;
        this.path = path;
        this.ids = ids;
        this.journeys = journeys;
    }

    void load(List<Research.Actual> all) {
        for (var actual : all) {
            var journey = known(journeys, actual.journey());
            var steps = new HashMap<String, String>();
            for (var step : api.get(path + "/journeys/" + journey).path("steps")) {
                steps.put(step.path("name").asString(), step.path("id").asString());
            }
            var touchpoints =
                    actual.touchpoints().stream().map(one -> traced(one, steps)).toList();
            api.post(
                    path + "/research/actual-journeys",
                    Map.of(
                            "participant",
                            known(ids, actual.participant()),
                            "journey",
                            journey,
                            "toldOn",
                            actual.toldOn(),
                            "touchpoints",
                            touchpoints));
        }
    }

    /** What stands there, with the step's id in place of its name. */
    private static Map<String, Object> traced(Map<String, Object> touchpoint, Map<String, String> steps) {
        var body = new LinkedHashMap<String, Object>(Map.of("failed", false));
        body.putAll(touchpoint);
        var step = body.remove("step");
        if (step != null) body.put("trace", known(steps, step.toString()));
        return body;
    }

    private static String known(Map<String, String> ids, String name) {
        return Optional.ofNullable(ids.get(name)).orElseThrow(() -> new IllegalStateException("there is no " + name));
    }
}
