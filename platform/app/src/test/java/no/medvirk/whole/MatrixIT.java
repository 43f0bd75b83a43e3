package no.medvirk.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.medvirk.core.Role;
import no.medvirk.local.world.Answer;
import no.medvirk.local.world.Api;
import no.medvirk.local.world.ApiClient;
import no.medvirk.local.world.SignIn;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every operation of the API × who asks × whose thing: nobody gets through a door that is not theirs. */
class MatrixIT {

    private static final String OWN = "fjordvik";
    private static final String FOREIGN = "lidaland";

    private final Whole whole = Whole.get();
    private final SignIn administrator = whole.session("administrator in Fjordvik");
    private final SignIn foreigner = whole.session("administrator in Lidaland");
    // A release is the same for every municipality, and holds no single one's figure.
    private static final String PUBLISHED = "/benchmarking/releases/";

    private final SignIn reader = whole.session("reader in Fjordvik");
    private final SignIn contributor = whole.session("contributor in Fjordvik");
    private final Api client = foreignClient();
    private final SignIn operator = whole.session("operator");
    private final Map<String, Optional<String>> ids = new HashMap<>();
    private final List<String> leaks = new ArrayList<>();
    private int cells;

    @Test
    void nobodyGetsThroughADoorThatIsNotTheirs() {
        List<OpenApi.Operation> operations = OpenApi.operations();
        for (OpenApi.Operation operation : operations) {
            if (operation.ofMunicipality()) {
                ofMunicipality(operation);
            } else {
                ofInstallation(operation);
            }
        }
        System.out.printf(
                "endpoint matrix: %d cells, %d leaks, %d operations%n", cells, leaks.size(), operations.size());
        assertThat(leaks).isEmpty();
        assertThat(cells).isGreaterThan(operations.size() * 3);
    }

    private void ofMunicipality(OpenApi.Operation operation) {
        for (String id : idsFor(operation)) {
            String path = path(operation, OWN, id);
            expect(operation, path, "nobody", anonymous(operation, path), Set.of(401, 403));
            expect(
                    operation,
                    path,
                    "another municipality's administrator",
                    send(foreigner, operation, path),
                    Set.of(404));
            expect(operation, path, "operator", send(operator, operation, path), Set.of(404));
            expect(operation, path, "another municipality's API client", client(operation, path), Set.of(404));
            if (!Role.READER.includes(operation.role())) {
                expect(operation, path, "reader", send(reader, operation, path), lowerRole(operation));
            }
            if (!Role.CONTRIBUTOR.includes(operation.role())) {
                expect(operation, path, "contributor", send(contributor, operation, path), lowerRole(operation));
            }
        }
        if (operation.path().contains("{id}") && !published(operation)) {
            foreignAndMissingLookTheSame(operation);
        }
    }

    private static boolean published(OpenApi.Operation operation) {
        return operation.method().equals("GET") && operation.path().contains(PUBLISHED);
    }

    // A form with files is not sent as one here, and is refused for that before its role is known.
    private static Set<Integer> lowerRole(OpenApi.Operation operation) {
        return operation.multipart() ? Set.of(403, 415) : Set.of(403);
    }

    private void foreignAndMissingLookTheSame(OpenApi.Operation operation) {
        Optional<String> foreign = idOf(collection(operation), foreigner, FOREIGN);
        if (foreign.isEmpty()) {
            return;
        }
        String random = UUID.randomUUID().toString();
        Answer theirs = send(administrator, operation, path(operation, OWN, foreign.get()));
        Answer nobodys = send(administrator, operation, path(operation, OWN, random));
        expect(
                operation,
                foreign.get(),
                "administrator, foreign id",
                theirs,
                Set.of(404, 400, 415)); // 400, 415: what has no example to send
        if (theirs.status() != nobodys.status() || !withoutAddress(theirs).equals(withoutAddress(nobodys))) {
            leaks.add(operation.id() + " tells a foreign id from a missing one: " + theirs.body() + " / "
                    + nobodys.body());
        }
    }

    private void ofInstallation(OpenApi.Operation operation) {
        String path = path(operation, OWN, "none");
        expect(operation, path, "nobody", anonymous(operation, path), Set.of(401, 403));
        if (operation.path().startsWith("/api/v1/drift")) {
            expect(operation, path, "administrator", send(administrator, operation, path), Set.of(404, 400, 415));
        }
    }

    private void expect(OpenApi.Operation operation, String path, String who, Answer answer, Set<Integer> allowed) {
        cells++;
        if (!allowed.contains(answer.status())) {
            leaks.add("%s %s by %s: %d %s".formatted(operation.method(), path, who, answer.status(), answer.body()));
        }
    }

    private Api foreignClient() {
        JsonNode made =
                foreigner.post("/api/v1/" + FOREIGN + "/clients", Map.of("name", "Fremmed", "role", "contributor"));
        return ApiClient.of(
                whole.base(),
                whole.issuer(),
                made.get("clientId").asString(),
                made.get("secret").asString());
    }

    private Answer client(OpenApi.Operation operation, String path) {
        Map<String, String> headers = headers(operation);
        Optional<Object> body = operation.body() ? Optional.of(Map.of()) : Optional.empty();
        return client.send(operation.method(), path, body, headers);
    }

    // Whatever format an operation answers in, so that only the door can say no.
    private static Map<String, String> headers(OpenApi.Operation operation) {
        return operation.versioned() ? Map.of("If-Match", "\"1\"", "Accept", "*/*") : Map.of("Accept", "*/*");
    }

    private Answer anonymous(OpenApi.Operation operation, String path) {
        return Anonymous.send(whole.base(), operation.method(), path);
    }

    private Answer send(SignIn who, OpenApi.Operation operation, String path) {
        Map<String, String> headers = headers(operation);
        Optional<Object> body = operation.body() ? Optional.of(body(operation)) : Optional.empty();
        return who.send(operation.method(), path, body, headers);
    }

    // What is there already, so that a body is valid and only the door can say no.
    private Object body(OpenApi.Operation operation) {
        Optional<String> own =
                operation.path().contains("{id}") && operation.method().equals("PUT")
                        ? idOf(collection(operation), administrator, OWN)
                        : Optional.empty();
        return own.map(id -> "/api/v1/" + OWN + collection(operation) + "/" + id)
                .map(address -> administrator.send("GET", address, Optional.empty(), Map.of()))
                .filter(read -> read.status() != 405) // it is only read in its list
                .<Object>map(read -> fitting(operation, read.expectGood().body()))
                .orElse(Map.of());
    }

    private static JsonNode fitting(OpenApi.Operation operation, JsonNode read) {
        Set<String> known = Set.copyOf(operation.bodySchema().path("properties").propertyNames());
        return ((ObjectNode) read).deepCopy().retain(known);
    }

    private List<String> idsFor(OpenApi.Operation operation) {
        if (!operation.path().contains("{id}")) {
            return List.of("");
        }
        List<String> all = new ArrayList<>(List.of(UUID.randomUUID().toString()));
        idOf(collection(operation), administrator, OWN).ifPresent(all::add);
        idOf(collection(operation), foreigner, FOREIGN).ifPresent(all::add);
        return all;
    }

    private static String collection(OpenApi.Operation operation) {
        String path = operation.path().replace("/api/v1/{municipality}", "");
        return path.substring(0, path.indexOf("/{id}")).replaceAll("\\{[a-z]+}", "none");
    }

    private Optional<String> idOf(String collection, SignIn who, String municipality) {
        return ids.computeIfAbsent(municipality + collection, key -> {
            Answer list = who.send("GET", "/api/v1/" + municipality + collection, Optional.empty(), Map.of());
            JsonNode first = list.body().path("items").path(0).path("id");
            return first.isString() ? Optional.of(first.asString()) : Optional.empty();
        });
    }

    private static String path(OpenApi.Operation operation, String municipality, String id) {
        return operation
                .path()
                .replace("{municipality}", municipality)
                .replace("{id}", id)
                .replace("{purpose}", "quote")
                .replaceAll("\\{[a-z]+}", "none");
    }

    private static JsonNode withoutAddress(Answer answer) {
        return answer.body() instanceof ObjectNode problem ? problem.without("instance") : answer.body();
    }
}
