package no.medvirk.local.world;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An example journey as its JSON file tells it: phases with their steps, steps with their cards.
 *
 * @param service what the service is called in the municipality's own language
 * @param arrows absent where none are drawn
 */
record Journey(
        String title,
        String status,
        @Nullable String perspective,
        @Nullable String service,
        List<Lane> lanes,
        List<Phase> phases,
        @Nullable List<Arrow> arrows) {

    record Lane(String kind, String label) {}

    record Phase(String name, List<Step> steps) {}

    /**
     * @param cards by the kind of their lane
     * @param comments absent in most steps
     */
    record Step(
            String name,
            @Nullable Integer touchMinutes,
            @Nullable Integer waitingMinutes,
            @Nullable Integer frequencyPercent,
            Map<String, List<Card>> cards,
            @Nullable List<Comment> comments) {

        List<Comment> remarks() {
            return Optional.ofNullable(comments).orElse(List.of());
        }
    }

    /**
     * A card.
     *
     * @param status observed unless the file says otherwise
     * @param rootCause the kind of the lane where the pain comes from
     * @param fields of its kind of lane, called as in the API
     */
    record Card(
            String text,
            @Nullable String status,
            @Nullable String rootCause,
            @JsonAnySetter Map<String, Object> fields) {

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Card {}

        /** A card that is only a text. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Card text(String text) {
            return new Card(text, null, null, Map.of());
        }
    }

    /**
     * A remark on a cell.
     *
     * @param lane the kind of its lane
     * @param author the e-mail address of who writes it
     */
    record Comment(String lane, String author, String text, boolean resolved) {}

    /** From a card to another, by their texts. */
    record Arrow(
            String from, String to, String kind, @Nullable String label) {}

    List<Arrow> drawn() {
        return Optional.ofNullable(arrows).orElse(List.of());
    }

    List<Step> steps() {
        return phases.stream().flatMap(phase -> phase.steps().stream()).toList();
    }
}
