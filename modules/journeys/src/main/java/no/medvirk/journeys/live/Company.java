package no.medvirk.journeys.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.medvirk.core.MemberId;

/** Who is in one journey right now. What nobody has said again for half a minute is forgotten; nothing of it is ever stored. */
final class Company {

    static final Duration KEPT = Duration.ofSeconds(30);
    static final int WINDOWS_EACH = 10;

    private record Said(Whereabouts.Of who, Instant at) {
        boolean holds(Instant now) {
            return now.isBefore(at.plus(KEPT));
        }
    }

    private final Map<UUID, Said> windows = new HashMap<>();

    /** Answers whether anybody is anywhere else than before. */
    synchronized boolean take(Whereabouts.Of word, Instant now) {
        UUID window = word.at().window();
        Said before = windows.get(window);
        if (before != null && !before.who().member().equals(word.member())) {
            return false; // a window is one person's
        }
        if (word.at().isGone()) {
            return windows.remove(window) != null;
        }
        if (before == null && windowsOf(word.member()) >= WINDOWS_EACH) {
            return false;
        }
        windows.put(window, new Said(word, now));
        return before == null || !before.holds(now) || !before.who().equals(word);
    }

    /** In the order in which their windows were opened. */
    synchronized List<Whereabouts.Of> now(Instant now) {
        return windows.values().stream()
                .filter(said -> said.holds(now))
                .map(Said::who)
                .sorted(Comparator.comparing(who -> who.at().window().toString()))
                .toList();
    }

    /** Answers whether there was somebody to forget. */
    synchronized boolean forget(Instant now) {
        return windows.values().removeIf(said -> !said.holds(now));
    }

    synchronized boolean isEmpty() {
        return windows.isEmpty();
    }

    private long windowsOf(MemberId member) {
        return windows.values().stream()
                .filter(said -> said.who().member().equals(member))
                .count();
    }
}
