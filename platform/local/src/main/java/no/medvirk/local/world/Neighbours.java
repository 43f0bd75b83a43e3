package no.medvirk.local.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Ten small municipalities that share a figure or two, so that the others have somebody to compare with. They have one person in common,
 * who signs in twice, and nothing but what they measure: each costs a handful of calls.
 */
final class Neighbours {

    private static final String SATISFACTION = "kindergarten-satisfaction";
    private static final String LEAD_TIME = "kindergarten-lead-time";
    private static final String DRIFT = "/api/v1/drift";
    private static final Period AUTUMN = new Period("", "quarter", "2026-07-01", "2026-09-30");
    private static final Example.Person COMMON =
            new Example.Person("Inger Nes", "inger.nes@fellesskap.example", "tenant-admin", false);

    private final People people;
    private final List<Example.Neighbour> all = Example.neighbours();

    Neighbours(People people) {
        this.people = people;
    }

    List<String> aliases() {
        return all.stream().map(Example.Neighbour::alias).toList();
    }

    /** The period is the one that the administrator's municipality measured last: what is compared is of the same time. */
    void load(SignIn operator, Map<String, SignIn> administrators) {
        people.enrol(COMMON, address -> found(operator, all.getFirst(), address));
        for (var each : all.subList(1, all.size())) found(operator, each, people.address(COMMON));
        var common = people.signIn(people.address(COMMON)); // anew: only now are all ten hers
        var period = new ArrayList<Period>();
        administrators.forEach((alias, administrator) ->
                latest(administrator, "/api/v1/" + alias, SATISFACTION).ifPresent(period::add));
        var of = period.isEmpty() ? AUTUMN : period.getFirst();
        var definitions = new HashMap<String, JsonNode>();
        for (var shared : common.get("/api/v1/" + all.getFirst().alias() + "/measurement/shared-indicators"))
            definitions.put(shared.path("code").asString(), shared);
        for (var each : all) share(common, each, definitions, of);
        administrators.forEach((alias, administrator) -> contributeOwn(administrator, "/api/v1/" + alias, of));
        operator.put(DRIFT + "/benchmarking/peer-groups/size", sizes(administrators.keySet()), "\"0\"");
        for (var shared : List.of(SATISFACTION, LEAD_TIME)) {
            operator.post(
                    DRIFT + "/benchmarking/releases",
                    Map.of("shared", shared, "from", of.from(), "to", of.to(), "example", true));
        }
    }

    private record Period(String indicator, String cadence, String from, String to) {}

    private JsonNode found(SignIn operator, Example.Neighbour each, String address) {
        return operator.post(
                DRIFT + "/municipalities",
                Map.of(
                        "alias", each.alias(),
                        "name", each.name(),
                        "language", each.language(),
                        "example", true,
                        "administrator", Map.of("name", COMMON.name(), "email", address)));
    }

    private static void share(SignIn common, Example.Neighbour each, Map<String, JsonNode> definitions, Period of) {
        var path = "/api/v1/" + each.alias();
        var satisfied = new LinkedHashMap<String, Object>(Map.of("from", of.from(), "to", of.to()));
        satisfied.put("numerator", each.satisfied());
        satisfied.put("n", each.answers());
        measure(common, path, known(definitions, SATISFACTION), satisfied, of);
        if (each.leadTimeDays() == null) return;
        var days = new LinkedHashMap<String, Object>(Map.of("from", of.from(), "to", of.to()));
        days.put("value", each.leadTimeDays());
        days.put("n", Optional.ofNullable(each.cases()).orElseThrow());
        measure(common, path, known(definitions, LEAD_TIME), days, of);
    }

    private static JsonNode known(Map<String, JsonNode> definitions, String shared) {
        return Optional.ofNullable(definitions.get(shared)).orElseThrow();
    }

    private static void measure(SignIn common, String path, JsonNode definition, Map<String, Object> point, Period of) {
        var shared = definition.path("code").asString();
        var draft = new LinkedHashMap<String, Object>();
        draft.put("name", definition.path("name"));
        draft.put("cadence", of.cadence());
        draft.put("satisfaction", shared.equals(SATISFACTION));
        draft.put("shared", shared);
        draft.put("definition", definition.path("definition"));
        var indicator =
                common.post(path + "/measurement/indicators", draft).path("id").asString();
        common.post(path + "/measurement/indicators/" + indicator + "/observations", Map.of("points", List.of(point)));
        contribute(common, path, indicator, of);
    }

    private static void contributeOwn(SignIn administrator, String path, Period of) {
        latest(administrator, path, SATISFACTION)
                .filter(own -> own.from().equals(of.from()) && own.to().equals(of.to()))
                .ifPresent(own -> contribute(administrator, path, own.indicator(), of));
    }

    private static void contribute(SignIn administrator, String path, String indicator, Period of) {
        administrator.post(
                path + "/benchmarking/contributions", Map.of("indicator", indicator, "from", of.from(), "to", of.to()));
    }

    private static Optional<Period> latest(SignIn administrator, String path, String shared) {
        var indicators =
                administrator.get(path + "/measurement/indicators?limit=200").path("items");
        return StreamSupport.stream(indicators.spliterator(), false)
                .filter(one -> one.path("shared").asString("").equals(shared)
                        && one.path("latest")
                                .path("figure")
                                .path("state")
                                .asString("")
                                .equals("known"))
                .findFirst()
                .map(one -> new Period(
                        one.path("id").asString(),
                        one.path("cadence").asString(),
                        one.path("latest").path("from").asString(),
                        one.path("latest").path("to").asString()));
    }

    private Map<String, Object> sizes(Iterable<String> larger) {
        var members =
                new HashMap<String, List<String>>(Map.of("small", new ArrayList<>(), "larger", new ArrayList<>()));
        for (var each : all)
            Optional.ofNullable(members.get(each.size())).orElseThrow().add(each.alias());
        for (var alias : larger)
            Optional.ofNullable(members.get("larger")).orElseThrow().add(alias);
        return Map.of(
                "groups",
                List.of(
                        group("small", "Små kommuner", "Små kommunar", "Small municipalities", members),
                        group("larger", "Større kommuner", "Større kommunar", "Larger municipalities", members)));
    }

    private static Map<String, Object> group(
            String code, String nb, String nn, String en, Map<String, List<String>> members) {
        return Map.of(
                "code", code,
                "name", Map.of("nb", nb, "nn", nn, "en", en),
                "members", Optional.ofNullable(members.get(code)).orElseThrow());
    }
}
