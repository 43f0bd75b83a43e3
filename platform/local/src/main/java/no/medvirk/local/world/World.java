package no.medvirk.local.world;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The example municipalities of an installation that is tried out or tested; a release has none. */
public final class World {
    private static final String LOADING = "loading";
    private static final String LOADED = "loaded";

    private final URI base;
    private final URI issuer;
    private final Notes notes;
    private final People people;

    private World(URI base, URI issuer, Path folder) {
        this.base = base;
        this.issuer = issuer;
        this.notes = new Notes(folder);
        this.people = new People(base, notes);
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
     */
    public static List<ExampleSignIn> load(
            URI base, URI issuer, String operator, String operatorPassword, Path folder, Consumer<String> progress) {
        var world = new World(base, issuer, folder);
        world.load(SignIn.as(base, operator, operatorPassword, Optional.empty()), progress);
        var all = new ArrayList<ExampleSignIn>();
        all.add(new ExampleSignIn("operator", "Operator", operator, operatorPassword));
        all.addAll(world.signIns());
        return all;
    }

    private void load(SignIn operator, Consumer<String> progress) {
        var installed = new HashMap<String, Boolean>();
        operator.get("/api/v1/drift/municipalities")
                .forEach(each -> installed.put(
                        each.path("alias").asString(), each.path("example").asBoolean()));
        for (var example : Example.all()) {
            var state = notes.read(example.alias()).orElse("");
            if (state.equals(LOADED) || (state.isEmpty() && installed.containsKey(example.alias()))) continue;
            notes.write(example.alias(), LOADING);
            if (Boolean.TRUE.equals(installed.get(example.alias()))) {
                progress.accept(example.name() + " was half loaded, and is loaded anew");
                operator.delete("/api/v1/drift/municipalities/" + example.alias());
            } else {
                progress.accept(example.name() + " is loaded");
            }
            new Loading(example, people, base, issuer).run(operator);
            notes.write(example.alias(), LOADED);
        }
    }

    private List<ExampleSignIn> signIns() {
        var seen = new HashSet<String>();
        var all = new ArrayList<ExampleSignIn>();
        for (var example : Example.all()) {
            if (!notes.read(example.alias()).equals(Optional.of(LOADED))) continue;
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
}
