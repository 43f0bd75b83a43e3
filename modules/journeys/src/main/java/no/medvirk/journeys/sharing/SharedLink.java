package no.medvirk.journeys.sharing;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import no.medvirk.core.Trimmed;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A link by which somebody without an account reads a journey as it was when the link was made.
 *
 * @param name who it is for
 * @param code the last part of its address
 * @param seq the number of the message that the journey had taken last
 * @param expiresOn the last day on which it opens, by the clock of Oslo
 */
record SharedLink(
        SharedLinkId id,
        JourneyId journey,
        String name,
        String code,
        int seq,
        LocalDate expiresOn,
        State state,
        Instant madeAt,
        @Nullable String madeBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy,
        int version) {

    /** Whether it opens. */
    enum State implements Coded {
        OPEN,
        EXPIRED,
        WITHDRAWN;

        @Override
        @JsonValue
        public String code() {
            return Coded.codeOf(this);
        }
    }

    /**
     * What a user writes.
     *
     * @param seq of the journey when what is let out was looked at: what has changed since is not let out unseen
     */
    record Draft(
            @NotBlank @Size(max = Limits.NAME) @Trimmed String name,
            @NotNull LocalDate expiresOn,
            int seq,
            @NotNull @Valid Chosen chosen) {}
}
