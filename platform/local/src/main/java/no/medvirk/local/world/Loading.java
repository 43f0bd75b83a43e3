package no.medvirk.local.world;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Creates one example municipality, step by step as people would: its people, its catalogue, its journeys. */
final class Loading {
    private final Example example;
    private final People people;
    private final Notes notes;
    private final URI base;
    private final URI issuer;
    private final String path;
    private final Map<String, SignIn> signedIn = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> journeys = new HashMap<>();

    Loading(Example example, People people, Notes notes, URI base, URI issuer) {
        this.example = example;
        this.people = people;
        this.notes = notes;
        this.base = base;
        this.issuer = issuer;
        this.path = "/api/v1/" + example.alias();
    }

    void run(SignIn operator) {
        var administrator = enrolAll(operator);
        if (administrator.get(path + "/catalogue/los/themes").isEmpty()) {
            operator.putDocument("/api/v1/drift/los", "application/rdf+xml", Example.los());
        }
        var client = administrator.post(path + "/clients", Map.of("name", "Eksempeldata", "role", "contributor"));
        var clientId = client.path("clientId").asString();
        var secret = client.path("secret").asString();
        notes.write(example.alias() + "-client", clientId + "\n" + secret + "\n"); // for docs/api/*.sh
        var api = ApiClient.of(base, issuer, clientId, secret);
        loadCatalogue(api);
        new ResearchLoading(api, path + "/research", ids).load(example.research(), team(api));
        for (var file : example.journeys()) loadJourney(api, example.journey(file));
        new ActualLoading(api, path, ids, journeys).load(example.research().actual());
        new GroundsLoading(api, path, journeys).load(example.grounds());
        new MeasurementLoading(api, path, example.language(), ids).load(example.measurement());
        new RoadmapLoading(api, path, example.language(), ids).load(example.roadmap());
        new ExchangeLoading(api, path).load(example.exchanges());
    }

    /** Who does research here: they work with what participants said, also where it may not be quoted. */
    private List<String> team(Api api) {
        var researchers = example.people().stream()
                .filter(person -> person.role().equals("contributor"))
                .map(Example.Person::name)
                .toList();
        return api.get(path + "/colleagues?limit=200")
                .path("items")
                .valueStream()
                .filter(colleague -> researchers.contains(colleague.path("name").asString()))
                .map(colleague -> colleague.path("id").asString())
                .toList();
    }

    private SignIn enrolAll(SignIn operator) {
        var first = example.people().getFirst();
        var administrator =
                enrol(first, address -> operator.post("/api/v1/drift/municipalities", municipality(first, address)));
        for (var person : example.people().subList(1, example.people().size())) {
            enrol(
                    person,
                    address -> administrator.post(
                            path + "/members", Map.of("name", person.name(), "email", address, "role", person.role())));
        }
        return administrator;
    }

    private SignIn enrol(Example.Person person, Function<String, JsonNode> add) {
        var signIn = people.enrol(person, add);
        signedIn.put(person.email(), signIn);
        return signIn;
    }

    private Map<String, Object> municipality(Example.Person administrator, String address) {
        return Map.of(
                "alias", example.alias(),
                "name", example.name(),
                "language", example.language(),
                "example", true,
                "administrator", Map.of("name", administrator.name(), "email", address));
    }

    private void loadCatalogue(Api api) {
        for (var unit : example.units()) {
            var body = new LinkedHashMap<String, Object>(Map.of("name", unit.name()));
            if (unit.parent() != null) body.put("parent", id(unit.parent()));
            create(api, "units", unit.name(), body);
        }
        for (var system : example.systems()) create(api, "systems", system.name(), system);
        for (var role : example.roles()) create(api, "roles", role.name(), role);
        for (var service : example.services()) create(api, "services", example.nameOf(service), body(service));
        for (int place = 0; place < example.goals().size(); place++) {
            var goal = example.goals().get(place);
            create(api, "goals", title(goal), body(goal, place));
        }
    }

    private String title(Example.Goal goal) {
        return Optional.ofNullable(goal.title().get(example.language())).orElseThrow();
    }

    private Map<String, Object> body(Example.Goal goal, int place) {
        var body = new LinkedHashMap<String, Object>();
        body.put("title", goal.title());
        body.put("vision", goal.vision());
        body.put("place", place);
        if (goal.description() != null) body.put("description", goal.description());
        if (goal.parent() != null) body.put("parent", id(goal.parent()));
        if (goal.unit() != null) body.put("unit", id(goal.unit()));
        return body;
    }

    private Map<String, Object> body(Example.Service service) {
        var body = new LinkedHashMap<String, Object>();
        body.put("name", service.name());
        body.put("description", service.description());
        body.put("purpose", service.purpose());
        body.put("responsibleUnit", id(service.responsibleUnit()));
        body.put("units", ids(service.units()));
        body.put("roles", ids(service.roles()));
        body.put("systems", ids(service.systems()));
        body.put("targetGroups", service.targetGroups());
        body.put("channels", service.channels());
        body.put("themes", service.themes());
        if (service.lifeEvent() != null) body.put("lifeEvent", service.lifeEvent());
        return body;
    }

    private void create(Api api, String kind, String name, Object body) {
        var made = api.post(path + "/catalogue/" + kind, body);
        if (ids.put(name, made.path("id").asString()) != null)
            throw new IllegalStateException(name + " is there twice");
    }

    private void loadJourney(Api api, Journey journey) {
        var message = new JourneyMessage(
                journey, Optional.ofNullable(journey.service()).map(this::id));
        journeys.put(journey.title(), message.journeyId().toString());
        var operations = path + "/journeys/" + message.journeyId() + "/operations";
        var seq = api.post(operations, message.creation()).path("seq").asLong();
        for (var remark : message.remarks()) {
            var author = signedIn.get(remark.comment().author());
            if (author == null)
                throw new IllegalStateException("nobody is " + remark.comment().author());
            seq = author.post(operations, JourneyMessage.message(seq, remark.ops()))
                    .path("seq")
                    .asLong();
        }
    }

    private List<String> ids(List<String> names) {
        return names.stream().map(this::id).toList();
    }

    private String id(String name) {
        var found = ids.get(name);
        if (found == null) throw new IllegalStateException(example.alias() + " has no " + name);
        return found;
    }
}
