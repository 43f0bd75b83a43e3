package no.medvirk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.medvirk.local.parts.Archives;
import no.medvirk.local.parts.Cache;
import no.medvirk.local.parts.Realm;
import no.medvirk.local.parts.Resources;

/** A running Keycloak on loopback with the realm of {@code infra/keycloak}; its own database is a file. */
public final class Keycloak implements AutoCloseable {
    private static final String SHA256 = "30ef87fb7101c43d29688d1ae80c0588ff4a151b3330e9f664bf9692d398658a";
    private static final Properties ARTIFACT = Resources.properties("/artifacts.properties");
    private static final String VERSION = ARTIFACT.getProperty("keycloak.version");
    private static final String DATABASE = "data/h2/keycloakdb.mv.db";
    private static final String REALM = "data/import/medvirk-realm.json";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String JAVA_OPTIONS = """
            -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED
            --add-opens=java.base/java.util=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED
            --add-opens=java.base/java.security=ALL-UNNAMED --add-opens=java.base/java.lang=ALL-UNNAMED
            -Djava.util.logging.manager=org.jboss.logmanager.LogManager
            -Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory""";

    private final Path home;
    private final int managementPort;
    private final Child child;

    /**
     * Starts Keycloak and returns at once.
     *
     * @param folder gets {@code keycloak/} with the data and {@code log/}
     * @param port is part of the issuer's address, {@code http://localhost:<port>/realms/medvirk}
     * @param values replace {@code ${medvirk.<key>}} in the realm, which is imported at the first start only
     * @throws ServerFailed when it cannot be unpacked, or the data are a newer version's
     */
    public static Keycloak start(Path folder, int port, int managementPort, Map<String, String> values) {
        try {
            var top = Files.createDirectories(folder).toRealPath();
            var distribution = Cache.folder("keycloak-" + VERSION, Keycloak::unpack);
            return new Keycloak(distribution, top, port, managementPort, Realm.json(values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Keycloak(Path distribution, Path top, int port, int managementPort, String realm) throws IOException {
        home = top.resolve("keycloak");
        this.managementPort = managementPort;
        var pending = home.resolve(REALM);
        if (Files.exists(pending)) Cache.delete(home); // a first import that broke off: nobody has used it
        checkVersion(home);
        for (var needed : List.of("conf", "data/import", "providers", "themes"))
            Files.createDirectories(home.resolve(needed));
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        for (var file : List.of("theme.properties", "resources/css/medvirk.css")) {
            var dressed = home.resolve("themes/medvirk/login").resolve(file);
            Files.createDirectories(dressed.getParent());
            Files.writeString(dressed, Resources.text("/keycloak/theme/" + dressed.getFileName()));
        }
        Cache.delete(home.resolve("data/tmp")); // there it keeps what the theme was when it was last asked for
        Files.deleteIfExists(home.resolve("lib"));
        Files.createSymbolicLink(home.resolve("lib"), distribution.resolve("lib"));
        var command = java(distribution, home);
        command.addAll(List.of("start", "--optimized", "--cache=local", "--log-level=info,io.smallrye.health:warn"));
        command.addAll(List.of("--http-enabled=true", "--http-host=127.0.0.1", "--http-port=" + port));
        command.addAll(List.of("--http-management-host=127.0.0.1", "--http-management-port=" + this.managementPort));
        command.add("--hostname=http://localhost:" + port);
        if (!Files.exists(home.resolve(DATABASE))) {
            Files.writeString(pending, realm);
            command.add("--import-realm");
        }
        child = new Child("Keycloak", "TERM", top.resolve("log").resolve("keycloak.log"), command);
    }

    /** Returns when people can sign in; throws {@link ServerFailed} when it ends first, or after five minutes. */
    public void await() {
        child.await(
                PATIENCE,
                this::ready,
                "\nIf its data in " + home + " are damaged: move " + home.getParent()
                        + " away to begin anew, or restore it from a backup");
        try {
            Files.writeString(home.resolve("version"), VERSION);
            Files.deleteIfExists(home.resolve(REALM)); // done, and it holds the secrets
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean ready() {
        try {
            var health = URI.create("http://127.0.0.1:" + managementPort + "/health/ready")
                    .toURL();
            var connection = (HttpURLConnection) health.openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Completes when it has ended, by itself or because it was stopped. */
    public CompletableFuture<Void> onExit() {
        return child.onExit();
    }

    /** Stops it in order. */
    @Override
    public void close() {
        child.stop();
    }

    private static void unpack(Path folder) throws IOException {
        var archive = Path.of(ARTIFACT.getProperty("keycloak"));
        if (!Archives.sha256(archive).equals(SHA256))
            throw new ServerFailed(
                    archive + " is not Keycloak " + VERSION + " as it should be; delete it and run again");
        Archives.unzip(archive, folder);
        var command = java(folder, folder);
        command.addAll(List.of("build", "--db=dev-file", "--health-enabled=true"));
        command.add("--spi-storage--sssd--enabled=false"); // it waits nine seconds for a D-Bus that is not there
        new Child("Keycloak's build", "TERM", folder.resolve("build.log"), command).finish(PATIENCE);
    }

    private static List<String> java(Path distribution, Path home) {
        var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(List.of(JAVA_OPTIONS.split("\\s+")));
        command.addAll(List.of("-Dkc.home.dir=" + home, "-cp", distribution + "/lib/quarkus-run.jar"));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        return command;
    }

    private static void checkVersion(Path home) throws IOException {
        var version = home.resolve("version");
        var found = Files.exists(version) ? Files.readString(version).strip() : VERSION;
        if (Arrays.compare(numbers(found), numbers(VERSION)) > 0)
            throw new ServerFailed(home + " holds data of Keycloak " + found + ", and this is " + VERSION
                    + "; run the newer Medvirk, or move " + home.getParent() + " away to begin anew");
    }

    private static int[] numbers(String version) {
        return Stream.of(version.strip().split("\\D+"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
