package no.medvirk.core;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.exception.DataTypeException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Which part of a list is wanted: at most {@code limit} (1 to 200, else 50) after a cursor that an earlier page gave. */
public record PageQuery(
        @Nullable String after, @Min(1) @Max(200) @Nullable Integer limit) {

    private static final String BETWEEN = "\u0000";

    public int size() {
        return limit == null ? 50 : limit;
    }

    /** How many rows to fetch: one more than shown tells whether there is a next page. */
    public int fetch() {
        return size() + 1;
    }

    /** The rows after the cursor in a list that is ordered by these columns, upwards; all rows on the first page. */
    public Condition after(Field<?>... order) {
        return after == null ? DSL.noCondition() : DSL.row(order).gt(values(order));
    }

    /** The same, of a list that is ordered by them downwards. */
    public Condition before(Field<?>... order) {
        return after == null ? DSL.noCondition() : DSL.row(order).lt(values(order));
    }

    private Object[] values(Field<?>... order) {
        List<String> key = key(order.length);
        Object[] values = new Object[order.length];
        for (int i = 0; i < order.length; i++) {
            values[i] = value(key.get(i), order[i]);
        }
        return values;
    }

    /** The columns that the cursor keeps, or none on the first page; a cursor that no page gave is refused. */
    public List<String> key(int columns) {
        if (after == null) {
            return List.of();
        }
        try {
            List<String> key = List.of(
                    new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8).split(BETWEEN, -1));
            if (key.size() == columns) {
                return key;
            }
        } catch (IllegalArgumentException notOurs) {
            // refused below, as one of the wrong size is
        }
        throw Problem.invalid("after", "cursor");
    }

    private static Object value(String text, Field<?> column) {
        try {
            Object value = column.getDataType().convert(text);
            if (value != null) {
                return value;
            }
        } catch (DataTypeException notOurs) {
            // refused below, as what converts to nothing is
        }
        throw Problem.invalid("after", "cursor");
    }

    static String cursor(List<String> key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BETWEEN, key).getBytes(StandardCharsets.UTF_8));
    }
}
