package no.medvirk.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text in the languages it exists in: bokmål, nynorsk, English; in at least one of them. An absent language is unknown, never empty. */
public record LocalText(
        @Nullable String nb, @Nullable String nn, @Nullable String en) {

    public LocalText {
        if (nb == null && nn == null && en == null) {
            throw new IllegalArgumentException("a text is in some language");
        }
    }

    /** Null when the text is in no language: whether one is needed, the field says that holds it. */
    @JsonCreator
    public static @Nullable LocalText of(@Nullable String nb, @Nullable String nn, @Nullable String en) {
        String[] texts = {written(nb), written(nn), written(en)};
        return texts[0] == null && texts[1] == null && texts[2] == null
                ? null
                : new LocalText(texts[0], texts[1], texts[2]);
    }

    /** The first language there is, by which lists are ordered. */
    public String first() {
        return nb != null ? nb : nn != null ? nn : Objects.requireNonNull(en);
    }

    private static @Nullable String written(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
