package no.medvirk.journeys.cjml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A CJML file: planned and actual journeys of touchpoints between actors. What is ours and not CJML's own stands in a name space of ours,
 * which other readers pass over.
 */
public record Cjml(List<Journey> journeys) {

    /**
     * A journey.
     *
     * @param planned of an actual one: the id of the planned one
     * @param lanes ours: the lanes of a journey that was written by us, in order; none in any other
     */
    public record Journey(
            boolean actual,
            String id,
            @Nullable String title,
            @Nullable String planned,
            List<Phase> phases,
            List<Actor> actors,
            List<Lane> lanes,
            List<Touchpoint> touchpoints) {

        /** Whom a touchpoint refers to: by id, or else by name, as others write. */
        public Optional<Actor> actor(Party party) {
            return actors.stream()
                    .filter(actor -> actor.id().equals(party.actor()))
                    .findFirst()
                    .or(() -> actors.stream()
                            .filter(actor -> party.actor().equals(actor.called().strip()))
                            .findFirst());
        }
    }

    public record Phase(String id, String name) {}

    /** @param lane ours: the number of the lane from 0; @param unnamed ours: the name is the lane's, and nobody's */
    public record Actor(
            String id,
            @Nullable String name,
            boolean endUser,
            @Nullable Integer lane,
            boolean unnamed) {

        public String called() {
            return name == null || name.isBlank() ? id : name;
        }
    }

    /** Ours. */
    public record Lane(String kind, String label) {}

    /** Who takes part, and what it is to them. */
    public record Party(String actor, @Nullable String label) {}

    /** A channel. @param code ours: of the list of channels; @param lane ours: the number of its lane from 0 */
    public record Way(
            String name, @Nullable String code, @Nullable Integer lane) {}

    /** Ours: which planned step it is, or answers to. @param bare nothing stands in the step */
    public record Trace(String id, @Nullable String name, boolean bare) {

        static @Nullable Trace of(@Nullable String id, @Nullable String name, boolean bare) {
            return id == null ? null : new Trace(id, name, bare);
        }
    }

    /**
     * A communication point, or an action, which has no receiver.
     *
     * @param compliance of an actual one: completed, failing, adhoc, missing
     * @param ways through which; CJML has one
     * @param told what the end user says of it
     * @param rating what they felt, as it is written
     * @param when as it is written
     * @param day ours: after the first
     * @param failed ours, beside a compliance that says something else
     */
    public record Touchpoint(
            boolean communication,
            String id,
            @Nullable String phase,
            @Nullable String compliance,
            @Nullable Party initiator,
            @Nullable Party receiver,
            List<Way> ways,
            @Nullable String told,
            @Nullable String rating,
            @Nullable String when,
            @Nullable Integer day,
            boolean failed,
            @Nullable Trace trace) {

        /** What it is called where it has no name of its own. */
        public String label() {
            return Stream.of(Optional.ofNullable(initiator), Optional.ofNullable(receiver))
                    .flatMap(Optional::stream)
                    .map(party -> Objects.requireNonNullElse(party.label(), ""))
                    .filter(label -> !label.isBlank())
                    .findFirst()
                    .orElse(id);
        }
    }

    /** A file as it was read. @param passedOver names of elements that were not understood, each once */
    public record Read(Cjml file, List<String> passedOver) {}
}
