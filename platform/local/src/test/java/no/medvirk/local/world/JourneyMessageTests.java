package no.medvirk.local.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JourneyMessageTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Journey> journeys() {
        return ExampleTests.journeys();
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void theJourneyComesFirstAndWhatIsReferredToComesBefore(Journey journey) {
        var message = new JourneyMessage(journey, Optional.of("a-service"));
        var first = ops(message).getFirst();
        assertThat(first.at("/e").asString()).isEqualTo("journey");
        assertThat(first.at("/v/service").asString()).isEqualTo("a-service");
        assertThat(first.at("/id").asString()).isEqualTo(message.journeyId().toString());
        var known = new HashSet<String>();
        for (var op : ops(message)) {
            for (var reference : List.of("phase", "step", "lane", "rootCause")) {
                var value = op.path("v").path(reference);
                if (!value.isMissingNode()) assertThat(known).contains(value.asString());
            }
            var id = UUID.fromString(op.path("id").asString());
            assertThat(known.add(id.toString())).isTrue();
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void thePositionsGrowInTheOrderOfTheFile(Journey journey) {
        var last = new HashMap<String, String>();
        var message = new JourneyMessage(journey, Optional.empty());
        for (var op : ops(message).subList(1, ops(message).size())) {
            if (op.path("e").asString().equals("arrow"))
                continue; // goes from card to card, and has no place of its own
            var among = op.path("e") + " " + op.at("/v/step") + " " + op.at("/v/lane");
            var position = op.at("/v/position").asString();
            assertThat(position).isGreaterThan(last.getOrDefault(among, ""));
            last.put(among, position);
        }
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void commentsAreMessagesOfTheirOwn(Journey journey) {
        var message = new JourneyMessage(journey, Optional.empty());
        assertThat(ops(message)).noneMatch(op -> op.path("e").asString().equals("comment"));
        for (var remark : message.remarks()) {
            assertThat(remark.ops()).hasSize(remark.comment().resolved() ? 2 : 1);
        }
    }

    private static List<JsonNode> ops(JourneyMessage message) {
        return JSON.valueToTree(message.creation()).path("ops").valueStream().toList();
    }
}
