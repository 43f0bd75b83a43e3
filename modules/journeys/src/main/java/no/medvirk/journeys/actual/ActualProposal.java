package no.medvirk.journeys.actual;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.UUID;
import no.medvirk.catalogue.Channel;
import no.medvirk.journeys.blueprint.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What a file tells of an actual journey, before it is written in research; nothing of it is stored here. No end user's name is in it.
 */
record ActualProposal(List<Touchpoint> touchpoints, List<Fault> faults) {

    /** As research calls them. */
    enum Kind implements Coded {
        COMMUNICATION,
        ACTION;

        @Override
        @JsonValue
        public String code() {
            return Coded.codeOf(this);
        }
    }

    /** As research takes it. */
    record Touchpoint(
            @Nullable UUID trace,
            Kind kind,
            @Nullable String initiator,
            @Nullable String receiver,
            @Nullable Channel channel,
            @Nullable String done,
            @Nullable String answered,
            boolean failed,
            @Nullable Double felt,
            @Nullable String told,
            @Nullable Integer day) {}

    /**
     * What could not be taken as it stood. Rules: element · several · missing · one-party · channel · felt · when · size · other-user ·
     * names-user.
     *
     * @param touchpoint its number in the file, from 1; 0 for the file
     */
    record Fault(int touchpoint, String rule, @Nullable String value) {}
}
