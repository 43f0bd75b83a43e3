package no.medvirk.journeys.operation;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import no.medvirk.journeys.blueprint.Coded;
import org.jspecify.annotations.Nullable;

/**
 * One change of a journey.
 *
 * @param t what is done
 * @param e to which kind of thing
 * @param id of the thing, made by the sender as UUIDv7
 * @param k the field that is set; for {@code set} alone
 * @param v the value of the field for {@code set}, nothing when it is emptied; all fields by name for {@code add}
 */
public record Operation(
        @NotNull Action t,
        @NotNull Element e,
        @NotNull UUID id,
        @Nullable String k,
        @Nullable Object v) {

    /** What an operation does. */
    public enum Action implements Coded {
        ADD,
        SET,
        DEL;

        @Override
        @JsonValue
        public String code() {
            return Coded.codeOf(this);
        }
    }
}
