package no.medvirk.journeys.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person changed in a proposal; what is left out is proposed. {@code columns} has a meaning for each column, in order. */
record Choices(
        @Nullable String sheet,
        @Nullable Integer headingRow,
        @Nullable Boolean turned,
        @Nullable List<String> columns,
        @Nullable Map<String, String> lanes,
        @Nullable Map<Integer, Boolean> starts,
        @Nullable String title) {

    static Choices none() {
        return new Choices(null, null, null, null, null, null, null);
    }
}
