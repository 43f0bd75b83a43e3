package no.medvirk.thread.chain;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the red thread breaks. A thing is broken when its module says that it lacks something, or when nothing that is there is linked
 * to it as it should be: what lies in the trash or is gone holds no thread together.
 */
enum BrokenLink {
    INSIGHT_WITHOUT_EVIDENCE("insight", "evidence"),
    NEED_WITHOUT_INSIGHT("need", new Neighbour(true, "rests-on", "insight")),
    OPPORTUNITY_WITHOUT_NEED("opportunity", new Neighbour(true, "answers", "need")),
    INITIATIVE_WITHOUT_BENEFIT("initiative", new Neighbour(false, "part-of", "benefit")),
    BENEFIT_WITHOUT_BASELINE("benefit", "baseline"),
    BENEFIT_WITHOUT_OWNER("benefit", "owner"),
    INDICATOR_WITHOUT_OWNER("indicator", "owner"),
    INDICATOR_STALE("indicator", "stale"),
    BACKSTAGE_NOT_MAPPED("journey", "backstage"),
    JOURNEY_NOT_FOLLOWED_UP("journey", "follow-up");

    /**
     * A thing that is there and linked to the one in question.
     *
     * @param left it lies to the left
     */
    record Neighbour(boolean left, String relation, String kind) {}

    private final String kind;
    private final @Nullable String lacked;
    private final @Nullable Neighbour missing;

    BrokenLink(String kind, String lacked) {
        this.kind = kind;
        this.lacked = lacked;
        missing = null;
    }

    BrokenLink(String kind, Neighbour missing) {
        this.kind = kind;
        lacked = null;
        this.missing = missing;
    }

    String kind() {
        return kind;
    }

    /** What the module itself says is lacking. */
    Optional<String> lacked() {
        return Optional.ofNullable(lacked);
    }

    /** What only links can tell. */
    Optional<Neighbour> missing() {
        return Optional.ofNullable(missing);
    }

    /** Where the thread is broken at a thing. */
    static Stream<BrokenLink> at(String kind, Collection<String> lacks, Set<Neighbour> neighbours) {
        return Stream.of(values())
                .filter(broken -> broken.kind.equals(kind))
                .filter(broken ->
                        broken.lacked == null ? !neighbours.contains(broken.missing) : lacks.contains(broken.lacked));
    }

    static Optional<BrokenLink> of(String code) {
        return Stream.of(values()).filter(broken -> broken.code().equals(code)).findFirst();
    }

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
