package no.medvirk.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Migrates every schema, each with its own history: core first, then each {@code db/migration/<schema>} on the class path. */
public final class Migrations {
    static final String FOLDER = "db/migration";
    static final String CORE = "core";

    private Migrations() {}

    /**
     * Brings the database up to date.
     *
     * @param owner connections as {@code medvirk_owner}
     * @throws org.flywaydb.core.api.FlywayException when a script fails, was changed after it ran, or is missing here because
     *     the database is of a newer version
     */
    public static void run(DataSource owner) {
        var schemas = schemas();
        if (schemas.remove(CORE)) run(owner, CORE, "classpath:" + FOLDER + "/" + CORE);
        for (var schema : schemas) run(owner, schema, "classpath:" + FOLDER + "/" + schema);
    }

    static void run(DataSource owner, String schema, String location) {
        Flyway.configure()
                .dataSource(owner)
                .schemas(schema)
                .defaultSchema(schema)
                .locations(location)
                .failOnMissingLocations(true)
                .ignoreMigrationPatterns(new String[0]) // by default Flyway lets pass what a newer version has run
                .load()
                .migrate();
    }

    private static Set<String> schemas() {
        try {
            var found = new TreeSet<String>();
            for (var url : Collections.list(Migrations.class.getClassLoader().getResources(FOLDER)))
                found.addAll("jar".equals(url.getProtocol()) ? inJar(url) : inFolder(url));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> inFolder(URL url) throws IOException {
        try (var children = Files.list(Path.of(URI.create(url.toString())))) {
            var found = new TreeSet<String>();
            children.filter(Files::isDirectory)
                    .forEach(child -> found.add(child.getFileName().toString()));
            return found;
        }
    }

    private static Set<String> inJar(URL url) throws IOException {
        var connection = (JarURLConnection) url.openConnection();
        var prefix = FOLDER + "/";
        var found = new TreeSet<String>();
        connection.getJarFile().stream()
                .map(entry -> entry.getName())
                .filter(name -> name.startsWith(prefix) && name.indexOf('/', prefix.length()) > 0)
                .forEach(name -> found.add(name.substring(prefix.length(), name.indexOf('/', prefix.length()))));
        return found;
    }
}
