package planted.core;

import org.jooq.Table;

/** Stands for the trash, which writes the table that it is given. */
public class TrashBin {
    /** What is thrown away. */
    public record Kind(Table<?> table) {}
}
