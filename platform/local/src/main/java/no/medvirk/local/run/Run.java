package no.medvirk.local.run;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.medvirk.local.ServerFailed;
import no.medvirk.local.world.World;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Brings up PostgreSQL and Keycloak around the application when {@code medvirk.run} is {@code local}, and takes them down
 * after it. The application ends with 2 when it cannot run as asked, with 3 when a server or its data fail.
 */
final class Run implements EnvironmentPostProcessor {
    private static final int REFUSED = 2;
    private static final int FAILED = 3;
    private static final String OPERATOR = "operator@medvirk.example";

    private final Path data = dataFolder();
    private final Path log = data.resolve("log/medvirk.log");
    private @Nullable Lock lock;
    private @Nullable Servers servers;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!"local".equals(environment.getProperty("medvirk.run"))) return;
        SpringApplication.getShutdownHandlers().add(this::stop);
        endWithMaven();
        orEnd(() -> {
            var held = new Lock(data);
            lock = held;
            var ports = Ports.of(data.resolve("ports.properties"), System.getProperties());
            held.tell(ports.address());
            var secrets = new Secrets(data.resolve("secrets.properties"));
            var started = new Servers(data, ports, realm(ports, secrets));
            servers = started;
            var settings = settings(ports, secrets);
            settings.putAll(start(started));
            environment.getPropertySources().addFirst(new MapPropertySource("run", settings));
            application.addListeners(
                    (ApplicationListener<ApplicationFailedEvent>) event -> orEnd(() -> {
                        throw new ServerFailed("The application did not start, see " + log + ": "
                                + event.getException().getMessage());
                    }),
                    (ApplicationListener<ApplicationReadyEvent>) event -> orEnd(() -> ready(started, ports, secrets)));
            Console.step(4, "Application");
        });
    }

    private static Path dataFolder() {
        var root = Path.of(System.getProperty("medvirk.root", "")).toAbsolutePath();
        return root.resolve(System.getProperty("medvirk.data", ".data"));
    }

    private static Map<String, Object> start(Servers servers) {
        Console.step(1, "PostgreSQL");
        var postgres = servers.startPostgres(e -> Console.end(FAILED, e.getMessage()));
        Console.step(2, "Tables of the database");
        servers.migrate(postgres);
        Console.step(3, "Keycloak, beside the next step (about a minute more the first time)");
        servers.startKeycloak();
        return Map.of(
                "spring.datasource.url", postgres.url(Servers.DATABASE),
                "spring.datasource.username", "medvirk_app",
                "spring.datasource.password", postgres.password("medvirk_app"));
    }

    private void ready(Servers servers, Ports ports, Secrets secrets) {
        Console.step(5, "Sign-in");
        servers.awaitKeycloak();
        Console.step(6, "Example municipalities");
        var signIns = World.load(
                URI.create(ports.address()),
                URI.create(ports.keycloakAddress() + "/realms/medvirk"),
                OPERATOR,
                operatorPassword(secrets),
                data.resolve("world"),
                line -> Console.say("    " + line));
        var since = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        Console.say("Medvirk is ready: " + ports.address() + " (" + Console.spent(since) + ")");
        for (var signIn : signIns) {
            Console.say("  %-46s %-34s %s".formatted(signIn.role(), signIn.username(), signIn.password()));
        }
    }

    private Map<String, Object> settings(Ports ports, Secrets secrets) {
        var settings = new HashMap<String, Object>();
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", ports.app());
        settings.put("medvirk.base-url", ports.address());
        settings.put("medvirk.keycloak.url", ports.keycloakAddress());
        settings.put("medvirk.keycloak.web-secret", secrets.get("web-secret"));
        settings.put("medvirk.keycloak.provisioner-secret", secrets.get("provisioner-secret"));
        settings.put("medvirk.operators", operatorId(secrets));
        settings.put("logging.file.name", log.toString());
        settings.put("logging.threshold.console", "OFF");
        settings.put("spring.main.banner-mode", "off");
        return settings;
    }

    private static Map<String, String> realm(Ports ports, Secrets secrets) {
        return Map.of(
                "base-url", ports.address(),
                "web-secret", secrets.get("web-secret"),
                "provisioner-secret", secrets.get("provisioner-secret"),
                "operator.id", operatorId(secrets),
                "operator.email", OPERATOR,
                "operator.first-name", "Oda",
                "operator.last-name", "Drift",
                "operator.password", operatorPassword(secrets));
    }

    private static String operatorId(Secrets secrets) {
        return secrets.get("operator-id", () -> UUID.randomUUID().toString());
    }

    /** Short enough to be typed from the console. */
    private static String operatorPassword(Secrets secrets) {
        return secrets.get(
                "operator-password", () -> UUID.randomUUID().toString().substring(0, 18));
    }

    /** A killed Maven would leave us behind. */
    private static void endWithMaven() {
        ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(0)));
    }

    private void orEnd(Runnable work) {
        try {
            work.run();
        } catch (Refusal e) {
            Console.end(REFUSED, e.getMessage());
        } catch (RuntimeException e) {
            if (servers != null && servers.isStopping()) return; // a server that ends then is no news
            LogFactory.getLog(Run.class).error("Run mode ends", e);
            Console.end(FAILED, e instanceof ServerFailed ? e.getMessage() : e.getMessage() + "; more in " + log);
        }
    }

    private void stop() {
        if (servers != null) servers.stop();
        if (lock != null) lock.release();
    }
}
