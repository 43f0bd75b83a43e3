package no.medvirk.measurement.survey;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import no.medvirk.core.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A question of a survey.
 *
 * @param id its name among the answers
 * @param options of a choice alone
 */
public record Question(
        @NotBlank @Pattern(regexp = "[a-z][a-z0-9-]{0,19}") String id,
        @NotNull Kind kind,
        @NotNull @Size(max = 500) LocalText text,
        boolean required,
        @Size(max = 12) @Nullable List<@Valid @NotNull Option> options) {

    private static final List<String> LEVELS = List.of("1", "2", "3", "4", "5");
    private static final List<String> DONE = List.of("yes", "partly", "no");

    /** How it is answered. */
    public enum Kind {
        /** Five levels, the fifth is very satisfied. */
        SATISFACTION,
        /** Whether one got done what one came for: yes, partly, no. */
        TASK,
        CHOICE,
        TEXT;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One of the answers to choose from. */
    public record Option(
            @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,19}")
            String code,

            @NotNull @Size(max = 200) LocalText label) {}

    /** The codes that it can be answered with; none for free text. */
    public List<String> codes() {
        return switch (kind) {
            case SATISFACTION -> LEVELS;
            case TASK -> DONE;
            case CHOICE ->
                options == null ? List.of() : options.stream().map(Option::code).toList();
            case TEXT -> List.of();
        };
    }

    public boolean free() {
        return kind == Kind.TEXT;
    }
}
