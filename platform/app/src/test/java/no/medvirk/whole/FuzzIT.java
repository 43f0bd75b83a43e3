package no.medvirk.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import no.medvirk.local.world.Answer;
import no.medvirk.local.world.SignIn;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Bad input to every operation gets a clear problem: never a failure of ours, never a status that the document does not name. */
class FuzzIT {

    private record Case(OpenApi.Operation operation, JsonNode body) {}

    private final Whole whole = Whole.get();

    @Test
    void everyBadBodyIsAnsweredWithAProblemThatTheDocumentNames() {
        long seed = Long.getLong("seed", 7);
        SignIn administrator = ownMunicipality();
        List<Case> cases = cases(new Random(seed));
        List<String> wrong = new ArrayList<>();
        for (Case fuzzed : cases) {
            judge(fuzzed, send(administrator, fuzzed), wrong);
        }
        System.out.printf("fuzz: %d spoilt bodies (seed %d), %d wrong answers%n", cases.size(), seed, wrong.size());
        assertThat(wrong).isEmpty();
    }

    private SignIn ownMunicipality() {
        String password = whole.session("operator")
                .post(
                        "/api/v1/drift/municipalities",
                        Map.of(
                                "alias",
                                "fuzzby",
                                "name",
                                "Fuzzby kommune",
                                "language",
                                "nb",
                                "example",
                                true,
                                "administrator",
                                Map.of("name", "Fie Fuzz", "email", "fie@fuzzby.example")))
                .get("oneTimePassword")
                .asString();
        return SignIn.as(whole.base(), "fie@fuzzby.example", password, Optional.of("Et-nytt-passord-2026"));
    }

    private static List<Case> cases(Random random) {
        Spoilt spoilt = new Spoilt(OpenApi.document(), random);
        List<Case> all = new ArrayList<>();
        for (OpenApi.Operation operation : OpenApi.operations()) {
            JsonNode schema = operation.json().at("/requestBody/content/application~1json/schema");
            // The last administrator of the town cannot be fuzzed away, but colleagues made in Keycloak would only cost
            // time.
            if (!schema.isMissingNode()
                    && operation.ofMunicipality()
                    && !operation.id().startsWith("memberAdd")) {
                spoilt.of(schema).forEach(body -> all.add(new Case(operation, body)));
            }
        }
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(all.size(), Sizes.chosen().fuzzCases()));
    }

    private static Answer send(SignIn who, Case fuzzed) {
        String path = fuzzed.operation()
                .path()
                .replace("{municipality}", "fuzzby")
                .replaceAll("[{][a-zA-Z]+[}]", UUID.randomUUID().toString());
        Map<String, String> headers = fuzzed.operation().versioned() ? Map.of("If-Match", "\"1\"") : Map.of();
        return who.send(fuzzed.operation().method(), path, Optional.of(fuzzed.body()), headers);
    }

    private static void judge(Case fuzzed, Answer answer, List<String> wrong) {
        boolean promised = fuzzed.operation().promised().contains(answer.status()) && answer.status() != 503;
        boolean problem =
                answer.status() < 400 || answer.body().path("type").asString("").startsWith("urn:medvirk:problem:");
        if (!promised || !problem) {
            String body = fuzzed.body().toString();
            wrong.add("%s %s %s: %d %s"
                    .formatted(
                            fuzzed.operation().method(),
                            fuzzed.operation().path(),
                            body.substring(0, Math.min(200, body.length())),
                            answer.status(),
                            answer.body()));
        }
    }
}
