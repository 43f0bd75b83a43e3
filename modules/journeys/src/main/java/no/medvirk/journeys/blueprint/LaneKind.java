package no.medvirk.journeys.blueprint;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a lane is about, in the standard order from the top; its label is free. */
public enum LaneKind implements Coded {
    PHYSICAL_EVIDENCE(Zone.USER),
    USER_ACTIONS(Zone.USER),
    TOUCHPOINTS(Zone.USER, "channel", "perceivedOwner"),
    EXPERIENCE(Zone.USER, "felt", "whose", "persona"),
    PAIN_POINTS(Zone.USER, "weight", "rootCause"),
    OPPORTUNITIES(Zone.USER, "capability"),
    FRONTSTAGE(Zone.FRONTSTAGE, Fields.IN_SIGHT),
    BACKSTAGE(Zone.BACKSTAGE, Fields.ENGINE),
    SUPPORT(Zone.SUPPORT, Fields.ENGINE),
    SYSTEMS(Zone.SUPPORT),
    UNIT(Zone.SUPPORT),
    NOTES(Zone.NONE),
    OWN(Zone.NONE);

    /** The lanes that a new journey begins with. */
    public static final List<LaneKind> START = List.of(USER_ACTIONS, TOUCHPOINTS, PAIN_POINTS, BACKSTAGE);

    private final Zone zone;
    private final Set<String> ownFields;

    LaneKind(Zone zone, String... ownFields) {
        this.zone = zone;
        this.ownFields = Set.of(ownFields);
    }

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }

    public Zone zone() {
        return zone;
    }

    /** The service's engine room: cards tell who does it, where, in which system, and how much by hand. */
    public boolean engine() {
        return ownFields.contains("performer");
    }

    /** The fields that only cards in such lanes have, beside those that every card has. */
    public Set<String> ownFields() {
        return ownFields;
    }

    private static final class Fields {
        private static final String[] ENGINE = {
            "performer", "unit", "system", "automation", "decision", "dataSource", "trigger", "mandate"
        };

        /** Work that the user sees, who may take somebody else to be responsible for it. */
        private static final String[] IN_SIGHT =
                Stream.concat(Stream.of(ENGINE), Stream.of("perceivedOwner")).toArray(String[]::new);
    }
}
