package no.medvirk.local.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An example municipality as its JSON file tells it. Things are named by what they are called; ids are made when they are loaded.
 *
 * @param language nb or nn
 * @param people the first is the administrator
 * @param journeys the names of their files
 */
record Example(
        String alias,
        String name,
        String language,
        List<Person> people,
        List<Unit> units,
        List<Described> systems,
        List<Described> roles,
        List<Service> services,
        List<Goal> goals,
        List<String> journeys) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * @param role as in the API
     * @param also true when the same person works for the other example municipality too
     */
    record Person(String name, String email, String role, boolean also) {}

    /** A unit stands after the one it belongs to. */
    record Unit(String name, @Nullable String parent) {}

    /** A system or a role. */
    record Described(String name, String description) {}

    /** A public service; units, roles and systems by name, texts by language. */
    record Service(
            Map<String, String> name,
            Map<String, String> description,
            String purpose,
            String responsibleUnit,
            List<String> units,
            List<String> roles,
            List<String> systems,
            List<String> targetGroups,
            List<String> channels,
            List<String> themes,
            @Nullable String lifeEvent) {}

    /** The vision or a goal, after the one that it stands under; its parent by its title in the municipality's own language. */
    record Goal(
            Map<String, String> title,
            @Nullable Map<String, String> description,
            boolean vision,
            @Nullable String parent,
            @Nullable String unit) {}

    /** A municipality that has nothing but what it shares. @param size of its peer group */
    record Neighbour(
            String alias,
            String name,
            String language,
            String size,
            int satisfied,
            int answers,
            @Nullable Integer leadTimeDays,
            @Nullable Integer cases) {}

    /** What was exchanged with others. */
    record Exchange(
            String direction,
            String counterparty,
            String with,
            String artefact,
            String on,
            @Nullable String outcome,
            @Nullable String reason) {}

    List<Exchange> exchanges() {
        return List.of(read(alias + "/exchanges.json", Exchange[].class));
    }

    static List<Neighbour> neighbours() {
        return List.of(read("neighbours.json", Neighbour[].class));
    }

    /** Every example municipality. */
    static List<Example> all() {
        return Stream.of("fjordvik", "lidaland")
                .map(alias -> read(alias + ".json", Example.class))
                .toList();
    }

    Journey journey(String file) {
        return read(alias + "/" + file + ".json", Journey.class);
    }

    Research research() {
        return read(alias + "/research.json", Research.class);
    }

    /** What its main journey rests on, and what it becomes. */
    Grounds grounds() {
        return read(alias + "/grunnlag.json", Grounds.class);
    }

    Roadmap roadmap() {
        return read(alias + "/roadmap.json", Roadmap.class);
    }

    Measurement measurement() {
        return read(alias + "/measurement.json", Measurement.class);
    }

    /** The name that a service has in this municipality's own language. */
    String nameOf(Service service) {
        return Optional.ofNullable(service.name().get(language)).orElseThrow();
    }

    /** A few concepts of LOS as RDF/XML, for an installation that has none yet. */
    static String los() {
        return new String(bytes("los.rdf"), StandardCharsets.UTF_8);
    }

    private static <T> T read(String file, Class<T> type) {
        return JSON.readValue(bytes(file), type);
    }

    private static byte[] bytes(String file) {
        try (var in = Example.class.getResourceAsStream("/world/" + file)) {
            if (in == null) throw new IllegalStateException("no example " + file);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
