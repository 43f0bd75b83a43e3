package no.medvirk.local;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import no.medvirk.local.parts.Archives;
import no.medvirk.local.parts.Cache;
import no.medvirk.local.parts.Resources;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A running PostgreSQL 18 on loopback, with the roles of {@code infra/postgres/roles.sql}. */
public final class Postgres implements AutoCloseable {
    private static final String MAJOR = "18";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SUPERUSER = "postgres"; // also the file in its data that keeps its password
    private static final String OWNER = "medvirk_owner";
    private static final String APP = "medvirk_app";

    private final Path data;
    private final int port;
    private final boolean durable;
    private final Map<String, String> passwords;
    private final Child child;

    /**
     * Starts PostgreSQL and returns when it answers.
     *
     * @param folder gets {@code postgres/} with the data and {@code log/}
     * @param port 0 for any free one
     * @param durable false for tests: data start empty (in {@code scratch/}), and nothing waits for the disk
     * @throws ServerFailed when it does not come up, or the data are damaged or another version's
     */
    public static Postgres start(Path folder, int port, boolean durable) {
        try {
            var top = Files.createDirectories(folder).toRealPath();
            var data = top.resolve(durable ? "postgres" : "scratch");
            var log = top.resolve("log").resolve("postgres.log");
            var programs = Cache.folder("postgres-18.6", Postgres::unpack).resolve("bin");
            if (!durable) Cache.delete(data);
            if (!Files.exists(data)) initialise(data, programs, log, durable);
            check(data);
            return new Postgres(data, port == 0 ? freePort() : port, programs, log, durable);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Postgres(Path data, int port, Path programs, Path log, boolean durable) throws IOException {
        this.data = data;
        this.port = port;
        this.durable = durable;
        // Only the superuser's password outlives the server: the others are set anew each time (createDatabase).
        passwords = Map.of(
                SUPERUSER, Files.readString(data.resolve(SUPERUSER)),
                OWNER, secret(),
                APP, secret());
        var settings =
                new ArrayList<>(List.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC"));
        if (!durable)
            settings.addAll(
                    List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=32MB"));
        var command = Account.of(data).run(programs + "/postgres", "-D", data.toString(), "-p", "" + port);
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        child = new Child("PostgreSQL", "INT", log, command);
        child.await(PATIENCE, this::answers, "\nIf its data are damaged" + advice(data));
    }

    private static void unpack(Path folder) throws IOException {
        try (var packed = Resources.open("/postgres-linux-x86_64.txz")) {
            Archives.untarXz(packed, folder);
        }
    }

    private static void initialise(Path data, Path programs, Path log, boolean durable) throws IOException {
        var unfinished = data.resolveSibling(data.getFileName() + ".new");
        Cache.delete(unfinished);
        Account.own(unfinished);
        var password = unfinished.resolveSibling(SUPERUSER + ".password");
        Files.deleteIfExists(password);
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, secret());
        Files.setAttribute(password, "unix:uid", Account.of(unfinished).owner());
        var command = Account.of(unfinished)
                .run(programs + "/initdb", "--pgdata=" + unfinished, "--username=" + SUPERUSER, "--pwfile=" + password);
        command.addAll(List.of("--auth=scram-sha-256", "--encoding=UTF8", "--text-search-config=norwegian"));
        command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C.UTF-8"));
        if (!durable) command.add("--no-sync");
        new Child("initdb", "TERM", log, command).finish(PATIENCE);
        Files.move(password, unfinished.resolve(SUPERUSER));
        Files.move(unfinished, data);
    }

    private static void check(Path data) throws IOException {
        var version = data.resolve("PG_VERSION");
        if (!Files.exists(version) || !Files.exists(data.resolve(SUPERUSER)))
            throw new ServerFailed(data + " is damaged, or another user's: a file is missing" + advice(data));
        var found = Files.readString(version).strip();
        if (!found.equals(MAJOR))
            throw new ServerFailed(
                    data + " holds data of PostgreSQL " + found + ", and this is " + MAJOR + advice(data));
        awaitPredecessor(data.resolve("postmaster.pid"));
    }

    /** Keycloak's accounts lie beside it, and neither is of use without the other. */
    private static String advice(Path data) {
        return ": move " + data.getParent() + " away to begin anew, or restore it from a backup";
    }

    /** One whose application was killed closes its files a moment later than that. */
    private static void awaitPredecessor(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) return;
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst());
        var running =
                ProcessHandle.of(pid).filter(p -> p.info().command().orElse("").endsWith("/postgres"));
        if (running.isEmpty()) return;
        try {
            running.get()
                    .onExit()
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            throw new ServerFailed("PostgreSQL already runs as pid " + pid + " on the data of " + pidFile, e);
        }
    }

    /** Ours, and not another server on the same port. */
    private boolean answers() {
        try {
            return data.toString().equals(sql(SUPERUSER, "show data_directory"));
        } catch (SQLException e) {
            return false;
        }
    }

    /**
     * Makes a database that {@code medvirk_owner} owns, unless it is there, and sets the roles, their rights and passwords.
     *
     * @param template the database to copy, which nobody may be connected to; null for an empty one
     */
    public void createDatabase(String name, @Nullable String template) {
        var password = "alter role %s password '%s';";
        try {
            if (sql(SUPERUSER, "select datname from pg_database where datname = '" + name + "'")
                    .isEmpty())
                sql(SUPERUSER, "create database " + name + (template == null ? "" : " template " + template));
            sql(name, Resources.text("/postgres/roles.sql"));
            for (var role : List.of(OWNER, APP)) sql(name, password.formatted(role, password(role)));
        } catch (SQLException e) {
            throw new ServerFailed("The database " + name + " cannot be made: " + e.getMessage(), e);
        }
    }

    /** Runs a statement; the first value of its first row, or nothing. */
    private String sql(String database, String sql) throws SQLException {
        try (var connection = source(database, SUPERUSER).getConnection();
                var statement = connection.createStatement()) {
            var rows = statement.execute(sql) ? statement.getResultSet() : null;
            return rows != null && rows.next() ? rows.getString(1) : "";
        }
    }

    /** The port it listens on, at 127.0.0.1. */
    public int port() {
        return port;
    }

    /** The JDBC address of a database. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The password of {@code medvirk_owner}, {@code medvirk_app} or the superuser {@code postgres}. */
    public String password(String role) {
        return requireNonNull(passwords.get(role), role);
    }

    /** Connections, not pooled, to a database in a role. */
    public DataSource source(String database, String role) {
        var source = new PGSimpleDataSource();
        source.setUrl(url(database));
        source.setUser(role);
        source.setPassword(password(role));
        return source;
    }

    /** Completes when the server has ended, by itself or because it was stopped. */
    public CompletableFuture<Void> onExit() {
        return child.onExit();
    }

    /** What to tell when it ended by itself: the last lines of its log. */
    public ServerFailed failed(String reason) {
        return child.failed(reason);
    }

    /** Stops it in order (a fast shutdown); data that were not durable are deleted. */
    @Override
    public void close() {
        child.stop();
        if (!durable) Cache.delete(data);
    }

    private static String secret() {
        return (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
