package no.medvirk.journeys.operation;

import java.util.Locale;
import no.medvirk.journeys.operation.FieldType.Flag;
import no.medvirk.journeys.operation.FieldType.Reading;
import no.medvirk.journeys.operation.FieldType.Reference;
import no.medvirk.journeys.operation.FieldType.Text;
import org.jspecify.annotations.Nullable;

/**
 * A field of an element, as operations write it.
 *
 * @param column where it is stored; of a flag, the beginning of its two columns' names
 * @param required it is never empty
 * @param absent what is stored when nothing is given
 */
record Field(
        String name,
        String column,
        FieldType type,
        boolean required,
        @Nullable Object absent,
        boolean inAdd,
        boolean inSet) {

    static Field required(String name, FieldType type) {
        return new Field(name, snake(name), type, true, null, true, true);
    }

    static Field optional(String name, FieldType type) {
        return new Field(name, snake(name), type, false, null, true, true);
    }

    /** A text that may be empty, but is always there. */
    static Field text(String name, int max) {
        return new Field(name, snake(name), new Text(max), false, "", true, true);
    }

    /** The id of something else in the same journey, without which this is not. */
    static Field below(String name, Element to) {
        return required(name, new Reference(to)).in(name + "_id");
    }

    static Field flag(String name) {
        return new Field(name, snake(name), new Flag(), true, null, false, true);
    }

    /** The id of something outside the journey, which the thing ties to one in it. */
    static Field link(String name, String column) {
        return required(name, new Reference(null)).in(column).fixed();
    }

    /** The thing in today's journey that a thing of a new one comes from. */
    static Field origin(String column) {
        return optional("origin", new Reference(null)).in(column).fixed();
    }

    Field in(String otherColumn) {
        return new Field(name, otherColumn, type, required, absent, inAdd, inSet);
    }

    /** It is given when the thing is added, and stays. */
    Field fixed() {
        return new Field(name, column, type, required, absent, inAdd, false);
    }

    /** It is asked for where it comes from, and told by no sender. */
    Field asked() {
        return new Field(name, column, type, required, absent, false, false);
    }

    Reading read(@Nullable Object json) {
        if (json != null && !(required && json instanceof String text && text.isBlank())) {
            return type.read(json);
        }
        return required ? Reading.broken("required", null) : new Reading(absent, null, null);
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
