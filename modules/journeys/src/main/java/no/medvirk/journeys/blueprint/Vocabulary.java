package no.medvirk.journeys.blueprint;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import no.medvirk.catalogue.Channel;

/** The words and limits of blueprints, for those who draw or write them; what the words are called is the reader's language's. */
public record Vocabulary(
        List<Lane> laneKinds,
        List<LaneKind> startLanes,
        List<Channel> channels,
        List<Status> statuses,
        List<Evidence> evidence,
        List<Automation> automation,
        List<DecisionKind> decisions,
        List<DataSource> dataSources,
        List<Trigger> triggers,
        List<Capability> capabilities,
        List<Stance> stances,
        List<ArrowKind> arrowKinds,
        Maxima limits) {

    /** A kind of lane, in the standard order; {@code fields} are those that only its cards have. */
    public record Lane(LaneKind kind, Zone zone, boolean engine, List<String> fields) {}

    /** See {@link Limits}. */
    public record Maxima(
            int title,
            int name,
            int text,
            @JsonProperty("short") int shortText,
            int phases,
            int steps,
            int lanes,
            int cards,
            int links,
            int arrows,
            int manyPhases,
            int manyCards,
            int ops) {}

    /** The one vocabulary that there is. */
    public static Vocabulary get() {
        return new Vocabulary(
                Arrays.stream(LaneKind.values()).map(Vocabulary::lane).toList(),
                LaneKind.START,
                List.of(Channel.values()),
                List.of(Status.values()),
                List.of(Evidence.values()),
                List.of(Automation.values()),
                List.of(DecisionKind.values()),
                List.of(DataSource.values()),
                List.of(Trigger.values()),
                List.of(Capability.values()),
                List.of(Stance.values()),
                List.of(ArrowKind.values()),
                new Maxima(
                        Limits.TITLE,
                        Limits.NAME,
                        Limits.TEXT,
                        Limits.SHORT,
                        Limits.PHASES,
                        Limits.STEPS,
                        Limits.LANES,
                        Limits.CARDS,
                        Limits.LINKS,
                        Limits.ARROWS,
                        Limits.MANY_PHASES,
                        Limits.MANY_CARDS,
                        Limits.OPS));
    }

    private static Lane lane(LaneKind kind) {
        return new Lane(
                kind,
                kind.zone(),
                kind.engine(),
                kind.ownFields().stream().sorted().toList());
    }
}
