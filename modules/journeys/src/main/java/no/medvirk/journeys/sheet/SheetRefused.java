package no.medvirk.journeys.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A file, a paste or a choice that is refused as a whole: {@code rule} says why, {@code limit} what would have been allowed.
 *
 * <p>Rules: bytes, expanded, sheets, rows, columns, cards (too much: 413) · encrypted, xls, unsupported, broken, empty, unknown (400).
 */
final class SheetRefused extends RuntimeException {
    private final String rule;
    private final @Nullable String limit;

    SheetRefused(String rule, @Nullable Object limit) {
        super(limit == null ? rule : rule + " " + limit);
        this.rule = rule;
        this.limit = limit == null ? null : limit.toString();
    }

    static SheetRefused because(String rule) {
        return new SheetRefused(rule, null);
    }

    String rule() {
        return rule;
    }

    @Nullable
    String limit() {
        return limit;
    }

    boolean tooLarge() {
        return switch (rule) {
            case "bytes", "expanded", "sheets", "rows", "columns", "cards" -> true;
            default -> false;
        };
    }
}
