package no.medvirk.core;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of a list, and where the next part begins; the last part has no next. */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * Makes a page of rows that were fetched with {@link PageQuery#fetch()}, one more than shown.
     *
     * @param key the columns that the list is ordered by, as the cursor keeps them
     */
    public static <T> Page<T> of(List<T> fetched, PageQuery query, Function<T, List<String>> key) {
        if (fetched.size() <= query.size()) {
            return new Page<>(fetched, null);
        }
        List<T> shown = fetched.subList(0, query.size());
        return new Page<>(shown, PageQuery.cursor(key.apply(shown.getLast())));
    }
}
