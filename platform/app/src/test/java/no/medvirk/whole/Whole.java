package no.medvirk.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import no.medvirk.Medvirk;
import no.medvirk.local.world.ExampleSignIn;
import no.medvirk.local.world.SignIn;
import no.medvirk.local.world.World;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** One started application for all tests of the whole, in run mode on free ports, on data of its own that the next build begins anew. */
public final class Whole {

    private static final Whole ONE = new Whole();

    private final Path data = root().resolve(".data/whole");
    private final URI base;
    private final URI issuer;
    private final List<ExampleSignIn> people;
    private final ConfigurableApplicationContext application;
    private final Map<String, SignIn> sessions = new ConcurrentHashMap<>();

    private Whole() {
        delete(data);
        int port = freePort();
        int keycloak = freePort();
        System.setProperty("medvirk.run", "local");
        System.setProperty("medvirk.data", data.toString());
        System.setProperty("medvirk.port", "" + port);
        System.setProperty("medvirk.keycloak-port", "" + keycloak);
        System.setProperty("medvirk.keycloak-management-port", "" + freePort());
        System.setProperty("medvirk.postgres-port", "" + freePort());
        this.base = URI.create("http://localhost:" + port);
        this.issuer = URI.create("http://localhost:" + keycloak + "/realms/medvirk");
        this.application = SpringApplication.run(Medvirk.class);
        // Loaded at the start already: this only tells the sign-ins.
        this.people = World.load(
                base,
                issuer,
                "operator@medvirk.example",
                secret("operator-password"),
                data.resolve("world"),
                line -> {});
    }

    /** The application, started by whoever asks first. */
    public static Whole get() {
        return ONE;
    }

    public URI base() {
        return base;
    }

    public URI issuer() {
        return issuer;
    }

    /** The example sign-ins: operator, and each role in each municipality. */
    public List<ExampleSignIn> people() {
        return people;
    }

    /** Who signs in for a role, such as {@code reader in Fjordvik kommune}. */
    public ExampleSignIn person(String role) {
        return people.stream()
                .filter(person -> person.role().startsWith(role))
                .findFirst()
                .orElseThrow();
    }

    /** A session of that person, shared by the tests that only use it. */
    public SignIn session(String role) {
        return sessions.computeIfAbsent(role, this::newSession);
    }

    /** A session of that person for one test alone. */
    public SignIn newSession(String role) {
        ExampleSignIn person = person(role);
        return SignIn.as(base, person.username(), person.password(), Optional.empty());
    }

    /** What the application is set to, such as {@code spring.datasource.url}. */
    public String setting(String name) {
        return application.getEnvironment().getRequiredProperty(name);
    }

    /** A secret that the first start made. */
    public String secret(String name) {
        try (var in = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            Properties secrets = new Properties();
            secrets.load(in);
            return secrets.getProperty(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path root() {
        return Path.of(System.getProperty("medvirk.root", "../..")).toAbsolutePath();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (var paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
