package no.medvirk.local.world;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The example municipalities of an installation that is tried out or tested; a release has none. */
public final class World {
    private static final String LOADING = "loading";
    private static final String LOADED = "loaded";
    private static final String NEIGHBOURS = "neighbours";
    private static final String MUNICIPALITIES = "/api/v1/drift/municipalities";

    private final URI base;
    private final URI issuer;
    private final Notes notes;
    private final People people;
    private final Consumer<String> progress;

    private World(URI base, URI issuer, Path folder, Consumer<String> progress) {
        this.base = base;
        this.issuer = issuer;
        this.notes = new Notes(folder);
        this.people = new People(base, notes);
        this.progress = progress;
    }

    /**
     * Loads the example municipalities that were not loaded yet. One that was broken off half-way is removed and loaded anew; one
     * that was loaded is never touched again, nor does one come back that the operator has removed.
     *
     * @param base the application's address, as browsers use it
     * @param issuer the realm's address
     * @param folder where the example password and what has been loaded are remembered; lives as long as the database does
     * @param progress gets one English line for each municipality that is loaded
     * @return the sign-ins to try, the operator's first
     * @throws SignIn.Refused when something is left to load, and the operator does not get in
     */
    public static List<ExampleSignIn> load(
            URI base, URI issuer, String operator, String operatorPassword, Path folder, Consumer<String> progress) {
        var world = new World(base, issuer, folder, progress);
        var all = new ArrayList<ExampleSignIn>();
        all.add(new ExampleSignIn("operator", "Operator", operator, operatorPassword));
        try {
            var session = SignIn.as(base, operator, operatorPassword, Optional.empty());
            all.addAll(world.signIns(world.loadWhatIsMissing(session)));
        } catch (SignIn.Refused e) {
            // Somebody gave the operator another password, which is no reason to stop when all is there.
            if (!world.isComplete()) throw e;
            all.addAll(world.signIns(aliases()));
        }
        return all;
    }

    /** Returns the aliases of the municipalities that are there afterwards. */
    private Set<String> loadWhatIsMissing(SignIn operator) {
        var isExample = new HashMap<String, Boolean>();
        for (var installed : operator.get(MUNICIPALITIES)) {
            isExample.put(
                    installed.path("alias").asString(),
                    installed.path("example").asBoolean());
        }
        for (var example : Example.all()) {
            if (isLoaded(example) || (state(example).isEmpty() && isExample.containsKey(example.alias()))) continue;
            load(example, operator, isExample);
            isExample.put(example.alias(), true);
        }
        if (!LOADED.equals(notes.read(NEIGHBOURS).orElse(""))) loadNeighbours(operator, isExample.keySet());
        return isExample.keySet();
    }

    /** Those that there were half of are removed first; without the two that they are compared with, there are none. */
    private void loadNeighbours(SignIn operator, Set<String> installed) {
        var neighbours = new Neighbours(people);
        boolean halfWay = notes.read(NEIGHBOURS).isPresent();
        if (!installed.containsAll(aliases())
                || !halfWay && neighbours.aliases().stream().anyMatch(installed::contains)) return;
        notes.write(NEIGHBOURS, LOADING);
        progress.accept(neighbours.aliases().size() + " small municipalities to compare with");
        try {
            for (var alias : neighbours.aliases())
                if (installed.contains(alias)) operator.delete(MUNICIPALITIES + "/" + alias);
            var administrators = new LinkedHashMap<String, SignIn>();
            for (var example : Example.all()) {
                administrators.put(
                        example.alias(),
                        people.signIn(people.address(example.people().getFirst())));
            }
            neighbours.load(operator, administrators);
            notes.write(NEIGHBOURS, LOADED);
        } catch (
                RuntimeException
                        e) { // nobody needs them to try the rest; the next start removes what there is, and begins anew
            progress.accept("They are not all there: " + e.getMessage());
        }
    }

    private void load(Example example, SignIn operator, Map<String, Boolean> isExample) {
        notes.write(example.alias(), LOADING);
        if (isExample.getOrDefault(example.alias(), false)) {
            progress.accept(example.name() + " was loaded half-way; it is loaded anew");
            operator.delete(MUNICIPALITIES + "/" + example.alias());
        } else {
            progress.accept(example.name());
        }
        new Loading(example, people, notes, base, issuer).run(operator);
        notes.write(example.alias(), LOADED);
    }

    private List<ExampleSignIn> signIns(Set<String> installed) {
        var seen = new HashSet<String>();
        var all = new ArrayList<ExampleSignIn>();
        for (var example : Example.all()) {
            if (!isLoaded(example) || !installed.contains(example.alias())) continue;
            for (var person : example.people()) {
                if (!seen.add(person.email())) continue;
                var role = person.role().equals("tenant-admin") ? "administrator" : person.role();
                var where = person.also() ? "both municipalities" : example.name();
                all.add(new ExampleSignIn(
                        role + " in " + where, person.name(), people.address(person), people.password()));
            }
        }
        return all;
    }

    private static Set<String> aliases() {
        return Example.all().stream().map(Example::alias).collect(Collectors.toSet());
    }

    private boolean isComplete() {
        return Example.all().stream().allMatch(this::isLoaded);
    }

    private boolean isLoaded(Example example) {
        return state(example).equals(LOADED);
    }

    private String state(Example example) {
        return notes.read(example.alias()).orElse("");
    }
}
