package no.medvirk.journeys.lint;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names and numbers as they are compared: what nobody has written is unknown, and unknown is no difference. */
final class Names {

    private Names() {}

    static boolean told(@Nullable String name) {
        return name != null && !name.isBlank();
    }

    static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Both are told. */
    static boolean comparable(@Nullable Object one, @Nullable Object other) {
        return one != null
                && other != null
                && !one.toString().isBlank()
                && !other.toString().isBlank();
    }

    static boolean another(@Nullable Object one, @Nullable Object other) {
        return comparable(one, other)
                && !key(Objects.requireNonNull(one).toString())
                        .equals(key(Objects.requireNonNull(other).toString()));
    }

    /** A tenth or more of what it was, either way. */
    static boolean moved(@Nullable Integer before, @Nullable Integer after) {
        return before != null && after != null && Math.abs(after - before) * 10L >= before && !before.equals(after);
    }
}
