package no.medvirk.local;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A running Keycloak on loopback with the realm of {@code infra/keycloak}; its own database is a file. */
public final class Keycloak implements AutoCloseable {
    private static final String SHA256 = "30ef87fb7101c43d29688d1ae80c0588ff4a151b3330e9f664bf9692d398658a";
    private static final Properties ARTIFACT = properties("/artifacts.properties");
    private static final String VERSION = ARTIFACT.getProperty("keycloak.version");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> JVM = List.of(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private final Path home;
    private final int port;
    private final int managementPort;
    private final Child child;

    /**
     * Starts Keycloak and returns at once.
     *
     * @param folder gets {@code keycloak/} with the data and {@code log/}
     * @param port 0 for any free one; it is part of the issuer's address
     * @param managementPort 0 for any free one
     * @param values replace {@code ${medvirk.<key>}} in the realm, which is imported at the first start only
     * @param durable false for tests: starts from the freshly imported realm each time (in {@code scratch-keycloak/}), which is
     *     kept in the cache for as long as realm and values stay the same
     * @throws ServerFailed when it cannot be unpacked, or the data are a newer version's
     */
    public static Keycloak start(
            Path folder, int port, int managementPort, Map<String, String> values, boolean durable) {
        try {
            var top = Files.createDirectories(folder).toRealPath();
            var home = top.resolve(durable ? "keycloak" : "scratch-keycloak");
            var log = top.resolve("log").resolve("keycloak.log");
            var realm = realm(values);
            var distribution = Cache.folder("keycloak-" + VERSION, Keycloak::unpack);
            if (!durable) {
                var key = sha256(new ByteArrayInputStream((VERSION + realm).getBytes(StandardCharsets.UTF_8)));
                var imported = Cache.folder("keycloak-realm-" + key.substring(0, 16), fresh -> {
                    try (var first = new Keycloak(distribution, fresh, log, 0, 0, realm)) {
                        first.await();
                    }
                });
                Cache.delete(home);
                Files.createDirectories(home.resolve("data/h2"));
                for (var file : List.of("data/h2/keycloakdb.mv.db", "imported"))
                    Files.copy(imported.resolve(file), home.resolve(file));
            }
            return new Keycloak(distribution, home, log, port, managementPort, realm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Keycloak(Path distribution, Path home, Path log, int port, int managementPort, String realm)
            throws IOException {
        this.home = home;
        this.port = port == 0 ? Postgres.freePort() : port;
        this.managementPort = managementPort == 0 ? Postgres.freePort() : managementPort;
        var known = home.resolve("imported");
        if (!Files.exists(known)) Cache.delete(home); // an import that broke off; nobody has used it
        else if (Arrays.compare(numbers(Files.readString(known)), numbers(VERSION)) > 0)
            throw new ServerFailed(
                    "%s holds data of Keycloak %s, and this is %s; run the newer Medvirk, or move the folder around it away to begin anew"
                            .formatted(home, Files.readString(known), VERSION));
        for (var needed : List.of("conf", "data/import", "providers", "themes"))
            Files.createDirectories(home.resolve(needed));
        Files.deleteIfExists(home.resolve("lib"));
        Files.createSymbolicLink(home.resolve("lib"), distribution.resolve("lib"));
        var command = java(distribution, home);
        command.addAll(List.of("start", "--optimized", "--cache=local", "--log-level=info,io.smallrye.health:warn"));
        command.addAll(List.of("--http-enabled=true", "--http-host=127.0.0.1", "--http-port=" + this.port));
        command.addAll(List.of("--http-management-host=127.0.0.1", "--http-management-port=" + this.managementPort));
        command.add("--hostname=http://localhost:" + this.port);
        if (!Files.exists(known)) {
            Files.writeString(home.resolve("data/import/medvirk-realm.json"), realm);
            command.add("--import-realm");
        }
        child = new Child("Keycloak", "TERM", log, command);
    }

    /** Returns when people can sign in; throws {@link ServerFailed} when it ends first, or after five minutes. */
    public void await() {
        child.await(PATIENCE, this::ready);
        try {
            Files.writeString(home.resolve("imported"), VERSION);
            Files.deleteIfExists(home.resolve("data/import/medvirk-realm.json")); // it holds the secrets
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether people can sign in now. */
    public boolean ready() {
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

    /** The issuer of its tokens, {@code http://localhost:<port>/realms/medvirk}. */
    public URI issuer() {
        return URI.create("http://localhost:" + port + "/realms/medvirk");
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
        try (var in = Files.newInputStream(archive)) {
            if (!sha256(in).equals(SHA256))
                throw new ServerFailed(
                        archive + " is not Keycloak " + VERSION + " as we know it; delete it and run again");
        }
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().toList()) {
                var path =
                        folder.resolve(entry.getName().substring(entry.getName().indexOf('/') + 1));
                if (entry.isDirectory()) Files.createDirectories(path);
                else
                    try (var content = zip.getInputStream(entry)) {
                        Files.createDirectories(path.resolveSibling(""));
                        Files.copy(content, path);
                    }
            }
        }
        var command = java(folder, folder);
        command.addAll(List.of("build", "--db=dev-file", "--health-enabled=true"));
        new Child("Keycloak's build", "TERM", folder.resolve("build.log"), command).finish(PATIENCE);
    }

    private static List<String> java(Path distribution, Path home) {
        var command = new ArrayList<>(JVM);
        command.addAll(List.of(
                "-Dkc.home.dir=" + home,
                "-cp",
                distribution.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        return command;
    }

    private static int[] numbers(String version) {
        return Stream.of(version.strip().split("\\D+"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static String realm(Map<String, String> values) throws IOException {
        String text;
        try (var in = Postgres.resource("/keycloak/realm.json")) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (var value : values.entrySet()) text = text.replace("${medvirk." + value.getKey() + "}", value.getValue());
        if (text.contains("${medvirk.")) throw new IllegalArgumentException("no value for a placeholder of the realm");
        var json = JsonMapper.shared();
        var realm = (ObjectNode) json.readTree(text);
        var texts = realm.putObject("localizationTexts");
        for (var language : List.of("nb", "nn", "en"))
            texts.set(language, json.valueToTree(properties("/keycloak/texts/" + language + ".properties")));
        return realm.toString();
    }

    private static Properties properties(String resource) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(Postgres.resource(resource), StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(InputStream in) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
