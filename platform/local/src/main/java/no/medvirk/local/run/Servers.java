package no.medvirk.local.run;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.medvirk.local.Keycloak;
import no.medvirk.local.Postgres;
import no.medvirk.local.ServerFailed;
import org.jspecify.annotations.Nullable;

/** PostgreSQL and Keycloak of run mode, watched for as long as the application lives. */
final class Servers {
    static final String DATABASE = "medvirk";

    private final Path data;
    private final Ports ports;
    private final Map<String, String> realm;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Postgres postgres;
    private volatile @Nullable CompletableFuture<Keycloak> keycloak;

    /**
     * Nothing runs yet.
     *
     * @param realm values for the placeholders of the realm
     */
    Servers(Path data, Ports ports, Map<String, String> realm) {
        this.data = data;
        this.ports = ports;
        this.realm = realm;
        // At once, not when our turn comes: what breaks while everything is being taken down is no news.
        Runtime.getRuntime().addShutdownHook(new Thread(stopping::countDown));
    }

    /** Returns when it answers and has our roles and database; when it ends by itself later, {@code fatal} is told. */
    Postgres startPostgres(Consumer<ServerFailed> fatal) {
        var started = Postgres.start(data, ports.postgres(), true);
        postgres = started;
        started.createDatabase(DATABASE, null);
        started.onExit().thenRun(() -> {
            if (!isStopping()) fatal.accept(started.failed("has ended"));
        });
        return started;
    }

    /** Brings the schemas up to date; a database of a newer version is refused. */
    void migrate(Postgres started) {
        try {
            // By name, since platform/database builds on this jar; in the application both are on the class path.
            Class.forName("no.medvirk.database.Migrations")
                    .getMethod("run", DataSource.class)
                    .invoke(null, started.source(DATABASE, "medvirk_owner"));
        } catch (InvocationTargetException e) {
            var reason = e.getCause() == null ? e : e.getCause();
            throw new ServerFailed(
                    ("The database in %s does not fit this version of Medvirk; run the version that made it, or move %s "
                                    + "away to begin anew: %s")
                            .formatted(data.resolve("postgres"), data, firstLines(reason)),
                    reason);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Flyway goes on with advice that does not fit here. */
    private static String firstLines(Throwable reason) {
        return String.valueOf(reason.getMessage()).lines().limit(2).collect(Collectors.joining(" "));
    }

    /** Returns at once; the first time it has to be unpacked and built meanwhile. */
    void startKeycloak() {
        keycloak = CompletableFuture.supplyAsync(this::newKeycloak);
    }

    /** Returns when people can sign in; from then on one that ends is started again. */
    void awaitKeycloak() {
        try {
            var started = requireNonNull(keycloak).join();
            started.await();
            Thread.ofVirtual().start(() -> keep(started));
        } catch (CompletionException e) {
            throw e.getCause() instanceof ServerFailed failed ? failed : e;
        }
    }

    private Keycloak newKeycloak() {
        return Keycloak.start(data, ports.keycloak(), ports.keycloakManagement(), realm);
    }

    private void keep(Keycloak first) {
        var running = first;
        while (true) {
            running.onExit().join();
            if (isStopping()) return;
            running.close(); // its watcher may have been killed alone
            Console.say("Keycloak has ended; nobody can sign in until it is up again (" + data.resolve("log") + ")");
            try {
                running = newKeycloak();
                keycloak = CompletableFuture.completedFuture(running);
                running.await();
                Console.say("Keycloak is up again");
            } catch (ServerFailed e) {
                if (pause()) return;
                Console.say(String.valueOf(e.getMessage()));
            }
        }
    }

    /** Half a minute between attempts; true when it is time to stop. */
    private boolean pause() {
        try {
            return stopping.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** Keycloak first, then PostgreSQL; each is waited for. */
    void stop() {
        stopping.countDown();
        var signIn = keycloak;
        if (signIn != null && signIn.isDone() && !signIn.isCompletedExceptionally())
            signIn.join().close();
        var database = postgres;
        if (database != null) database.close();
    }
}
