package no.medvirk.core;

import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What somebody types to find things in a list, {@code ?q=}; upper and lower case are the same. */
public record Search(@Size(max = 200) @Nullable String q) {

    /** The rows whose column, which is kept in lower case, contains it. */
    public Condition in(Field<String> column) {
        return by(column::contains);
    }

    /** The rows that a condition finds by what was typed, in lower case; all rows when nothing was. */
    public Condition by(Function<String, Condition> condition) {
        return q == null || q.isBlank()
                ? DSL.noCondition()
                : condition.apply(q.strip().toLowerCase(Locale.ROOT));
    }
}
