package no.medvirk.local.world;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Creates what an example municipality has decided to do, as its people would. */
final class RoadmapLoading {
    private final Api api;
    private final String path;
    private final String language;
    private final Map<String, String> ids;
    private final Map<String, String> colleagues = new HashMap<>();
    private final Map<String, String> indicators = new HashMap<>();
    private final String today = LocalDate.now(ZoneId.of("Europe/Oslo")).toString();

    /**
     * @param path of the municipality
     * @param ids of services and units, by name
     */
    RoadmapLoading(Api api, String path, String language, Map<String, String> ids) {
        this.api = api;
        this.path = path;
        this.language = language;
        this.ids = ids;
    }

    void load(Roadmap roadmap) {
        for (var one : api.get(path + "/colleagues?limit=200").path("items")) {
            colleagues.put(one.path("name").asString(), one.path("id").asString());
        }
        for (var one : api.get(path + "/measurement/indicators?limit=200").path("items")) {
            indicators.put(
                    one.path("name").path(language).asString(""), one.path("id").asString());
        }
        for (var indicator : roadmap.indicators()) {
            if (!indicators.containsKey(indicator.name())) load(indicator);
        }
        for (var initiative : roadmap.initiatives()) load(initiative);
    }

    private void load(Roadmap.Indicator indicator) {
        var definition = Map.of(
                "numerator",
                Map.of(language, indicator.numerator()),
                "denominator",
                Map.of(language, indicator.denominator()),
                "unit",
                "percent",
                "increaseIsGood",
                true);
        var made = api.post(
                        path + "/measurement/indicators",
                        Map.of(
                                "name",
                                Map.of(language, indicator.name()),
                                "service",
                                named(ids, indicator.service()),
                                "owner",
                                named(colleagues, indicator.owner()),
                                "cadence",
                                "quarter",
                                "satisfaction",
                                true,
                                "definition",
                                definition))
                .path("id")
                .asString();
        indicators.put(indicator.name(), made);
        var at = path + "/measurement/indicators/" + made;
        if (indicator.baseline() != null) {
            var baseline = api.post(at + "/baselines", count(indicator.baseline()));
            api.put(
                    path + "/measurement/baselines/" + baseline.path("id").asString() + "/lock",
                    Map.of(),
                    "\"" + baseline.path("version").asInt() + "\"");
        }
        if (indicator.now() != null) api.post(at + "/observations", Map.of("points", List.of(count(indicator.now()))));
    }

    private Map<String, Object> count(Roadmap.Count count) {
        return Map.of(
                "from",
                count.from() == null ? today : count.from(),
                "to",
                count.to() == null ? today : count.to(),
                "numerator",
                count.numerator(),
                "n",
                count.n());
    }

    private void load(Roadmap.Initiative told) {
        var services = told.services().stream().map(name -> named(ids, name)).toList();
        var steps = steps(services); // none when no journey is drawn
        var body = new LinkedHashMap<String, Object>();
        body.put("title", told.title());
        body.put("why", told.why());
        body.put("claimed", told.claimed());
        body.put("owner", named(colleagues, told.owner()));
        body.put("services", services);
        if (!told.opportunities().isEmpty() && !steps.isEmpty())
            body.put("opportunities", cards(services.getFirst(), told.opportunities()));
        var made = api.post(path + "/roadmap/initiatives", body);
        var at = path + "/roadmap/initiatives/" + made.path("id").asString();
        if (told.decision() != null) {
            var decided = api.put(at + "/decision", told.decision(), "\"1\"");
            if (!told.status().equals(decided.path("status").asString())) {
                api.put(at + "/status", Map.of("status", told.status()), "\"2\"");
            }
        }
        for (var action : told.actions()) api.post(at + "/actions", body(action, steps));
        for (var benefit : told.benefits()) api.post(at + "/benefits", body(benefit));
    }

    private Map<String, Object> body(Roadmap.Action action, Map<String, String> steps) {
        var body = new LinkedHashMap<String, Object>();
        body.put("title", action.title());
        body.put("dimension", action.dimension());
        body.put("status", action.status());
        if (action.owner() != null) body.put("owner", named(colleagues, action.owner()));
        put(body, "start", day(action.start()));
        put(body, "effectiveFrom", day(action.effectiveFrom()));
        body.put(
                "steps",
                steps.isEmpty()
                        ? List.of()
                        : action.steps().stream()
                                .map(name -> named(steps, name))
                                .toList());
        return body;
    }

    private Map<String, Object> body(Roadmap.Benefit benefit) {
        var body = new LinkedHashMap<String, Object>();
        body.put("title", benefit.title());
        body.put("beneficiary", benefit.beneficiary());
        body.put("kind", benefit.kind());
        body.put("status", benefit.status());
        body.put("disbenefit", benefit.disbenefit());
        if (benefit.owner() != null) body.put("owner", named(colleagues, benefit.owner()));
        if (benefit.ownerUnit() != null) body.put("ownerUnit", named(ids, benefit.ownerUnit()));
        if (benefit.indicator() != null) body.put("indicator", named(indicators, benefit.indicator()));
        put(body, "target", benefit.target());
        put(body, "targetOn", benefit.targetOn());
        put(body, "attribution", benefit.attribution());
        return body;
    }

    private static void put(Map<String, Object> body, String field, @Nullable Object value) {
        if (value != null) body.put(field, value);
    }

    private @Nullable String day(@Nullable String day) {
        return "today".equals(day) ? today : day;
    }

    private Map<String, String> steps(List<String> services) {
        var steps = new HashMap<String, String>();
        for (var service : services) {
            for (var step : api.get(path + "/roadmap/steps?service=" + service)) {
                var name = step.path("name").asString();
                var id = step.path("id").asString();
                if (step.path("target").asBoolean()) steps.putIfAbsent(name, id);
                else steps.put(name, id); // today's, where both have one
            }
        }
        return steps;
    }

    /** The cards of a service's journeys with these texts. */
    private List<String> cards(String service, List<String> texts) {
        var cards = new HashMap<String, String>();
        for (JsonNode journey : api.get(path + "/journeys?service=" + service).path("items")) {
            var document = api.get(path + "/journeys/" + journey.path("id").asString());
            for (var card : document.path("cards")) {
                cards.put(card.path("text").asString(), card.path("id").asString());
            }
        }
        return texts.stream().map(text -> named(cards, text)).toList();
    }

    private static String named(Map<String, String> things, String name) {
        var found = things.get(name);
        if (found == null) throw new IllegalStateException("nothing is called " + name);
        return found;
    }
}
