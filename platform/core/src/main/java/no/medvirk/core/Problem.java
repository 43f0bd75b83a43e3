package no.medvirk.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one way to say no: a kind with a stable name, and for bad input the fields and the rules they broke. Answered as RFC 9457
 * problem+json by {@link Problems}; the kinds are listed in {@code docs/api/problems.md}.
 */
public final class Problem extends RuntimeException {

    private final Kind kind;
    private final @Nullable String rule;
    private final transient List<Fault> faults;

    private Problem(Kind kind, @Nullable String rule, List<Fault> faults) {
        super(kind.title + (rule == null ? "" : ": " + rule));
        this.kind = kind;
        this.rule = rule;
        this.faults = faults;
    }

    /** Missing, in the trash, or another municipality's: one answer for all three. */
    public static Problem notFound() {
        return new Problem(Kind.NOT_FOUND, null, List.of());
    }

    /** The caller may not; the rule says what is missing, such as {@code role}. */
    public static Problem refused(String rule) {
        return new Problem(Kind.REFUSED, rule, List.of());
    }

    /** The state of things forbids it; the rule says which, such as {@code last-administrator}. */
    public static Problem conflict(String rule) {
        return new Problem(Kind.CONFLICT, rule, List.of());
    }

    /** The same, naming the fields that it comes of. */
    public static Problem conflict(String rule, List<Fault> faults) {
        return new Problem(Kind.CONFLICT, rule, faults);
    }

    /** Somebody else changed it first. */
    public static Problem stale() {
        return new Problem(Kind.STALE, null, List.of());
    }

    public static Problem tooLarge(String rule) {
        return new Problem(Kind.TOO_LARGE, rule, List.of());
    }

    /** A service that Medvirk needs does not answer; the rule names it, such as {@code sign-in}. */
    public static Problem unavailable(String rule) {
        return new Problem(Kind.UNAVAILABLE, rule, List.of());
    }

    public static Problem invalid(String field, String rule) {
        return new Problem(Kind.INVALID, null, List.of(new Fault(field, rule, null)));
    }

    public static Problem invalid(List<Fault> faults) {
        return new Problem(Kind.INVALID, null, faults);
    }

    Kind kind() {
        return kind;
    }

    @Nullable
    String rule() {
        return rule;
    }

    List<Fault> faults() {
        return faults;
    }

    /** What is wrong with one field: its path in the request, the rule, and the limit where there is one. */
    public record Fault(String field, String rule, @Nullable String limit) {}

    /** Every kind of problem that the API answers with. */
    enum Kind {
        INVALID(400, "invalid", "Some fields are not right"),
        UNAUTHENTICATED(401, "unauthenticated", "Sign in first"),
        REFUSED(403, "refused", "You may not do this"),
        NOT_FOUND(404, "not-found", "There is no such thing here"),
        METHOD_NOT_ALLOWED(405, "method-not-allowed", "This address does not take that method"),
        NOT_ACCEPTABLE(406, "not-acceptable", "This address cannot answer in that format"),
        CONFLICT(409, "conflict", "It cannot be done as things are now"),
        STALE(412, "stale", "Somebody changed it after you read it"),
        TOO_LARGE(413, "too-large", "It is more than can be taken at once"),
        UNSUPPORTED(415, "unsupported", "This address does not take that format"),
        PRECONDITION_REQUIRED(428, "precondition-required", "Say which version you change, in If-Match"),
        INTERNAL(500, "internal", "Something went wrong on our side; nothing was stored"),
        UNAVAILABLE(503, "unavailable", "A service that is needed does not answer; try again");

        final int status;
        final String code;
        final String title;

        Kind(int status, String code, String title) {
            this.status = status;
            this.code = code;
            this.title = title;
        }
    }
}
