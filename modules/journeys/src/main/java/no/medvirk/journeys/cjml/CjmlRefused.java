package no.medvirk.journeys.cjml;

import no.medvirk.core.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A file that is refused as a whole. Rules: xml, document-type, cjml, no-planned, no-actual (400) · bytes, elements,
 * actors, touchpoints (too much: 413).
 */
public final class CjmlRefused extends RuntimeException {

    private final String rule;
    private final @Nullable Integer limit;

    public CjmlRefused(String rule, @Nullable Integer limit) {
        super(limit == null ? rule : rule + " " + limit);
        this.rule = rule;
        this.limit = limit;
    }

    public String rule() {
        return rule;
    }

    public Problem problem() {
        return limit == null ? Problem.invalid("file", rule) : Problem.tooLarge(rule);
    }
}
