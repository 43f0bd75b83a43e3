package no.medvirk.journeys.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which lane each performer of a sheet belongs to: as chosen, else as this municipality chose before, else by the words for them;
 * staff who mostly meet the user, at the desk, at home or by telephone, are in front. The performer "" stands for rows that name nobody.
 */
final class Performers {
    private static final Synonyms WORDS = new Synonyms("performers");
    private static final Synonyms LANES = new Synonyms("lanes");
    private static final double SURE = 0.8;
    private static final String SYSTEM = "system";

    private final Map<String, Proposal.Performer> byKey = new LinkedHashMap<>();

    /** One of a performer's rows. */
    record Seen(String name, boolean meetsUser) {}

    Performers(List<Seen> rows, String laneOfNobody, Map<String, String> chosen, Map<String, String> remembered) {
        Map<String, String> choices = byKey(chosen);
        Map<String, String> memory = byKey(remembered);
        Map<String, List<Seen>> performers = rows.stream()
                .collect(Collectors.groupingBy(seen -> key(seen.name()), LinkedHashMap::new, Collectors.toList()));
        performers.forEach((key, seen) -> {
            String name = seen.getFirst().name();
            String lane = key.isEmpty() ? laneOfNobody : byWords(name, seen);
            boolean known = !choices.containsKey(key) && memory.containsKey(key);
            String kept = choices.getOrDefault(key, memory.getOrDefault(key, lane));
            byKey.put(key, new Proposal.Performer(name, kept, known));
        });
    }

    /** Under which a municipality's choice is remembered: "Saksbehandler " and "saksbehandler" are one. */
    static String key(String name) {
        return Texts.key(name);
    }

    private static Map<String, String> byKey(Map<String, String> lanes) {
        Map<String, String> byKey = new LinkedHashMap<>();
        lanes.forEach((name, lane) -> byKey.put(key(name), lane));
        return byKey;
    }

    private static String byWords(String name, List<Seen> rows) {
        if (isLane(name)) {
            return LANES.code(name).orElse("backstage");
        }
        String lane = WORDS.code(name).orElse("backstage");
        if (lane.equals(SYSTEM)) {
            return "support";
        }
        long met = rows.stream().filter(Seen::meetsUser).count();
        return lane.equals("backstage") && met > 0 && met * 2 >= rows.size() ? "frontstage" : lane;
    }

    /** "Bak kulissene" names a lane, nobody in it. */
    static boolean isLane(String name) {
        return LANES.match(name).filter(match -> match.confidence() >= SURE).isPresent();
    }

    /** A machine: what it does is automatic, and it is the system. */
    static boolean isSystem(String name) {
        return !isLane(name) && WORDS.code(name).filter(SYSTEM::equals).isPresent();
    }

    /** Whether a heading names somebody, or a lane. */
    static boolean isHeading(String text) {
        return isLane(text)
                || WORDS.match(text).filter(match -> match.confidence() >= SURE).isPresent();
    }

    String laneOf(String name) {
        Proposal.Performer performer = byKey.get(key(name));
        return performer == null ? "backstage" : performer.lane();
    }

    /** As first written in the sheet. */
    String nameOf(String name) {
        Proposal.Performer performer = byKey.get(key(name));
        return performer == null ? name : performer.name();
    }

    List<Proposal.Performer> all() {
        return List.copyOf(byKey.values());
    }
}
