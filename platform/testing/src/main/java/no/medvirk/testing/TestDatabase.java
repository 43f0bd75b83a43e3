package no.medvirk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import no.medvirk.database.Migrations;
import no.medvirk.local.Postgres;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** One PostgreSQL for the JVM, migrated as in production; the application gets the restricted role, tests may ask the owner. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final Postgres SERVER = start();

    private static Postgres start() {
        try {
            Path root = Path.of(System.getProperty("medvirk.root", "../.."));
            Path data = Files.createDirectories(root.resolve(".data/test"))
                    .resolve("postgres-" + ProcessHandle.current().pid());
            Postgres server = Postgres.start(data, 0, false);
            server.createDatabase("medvirk", null);
            Migrations.run(owner(server));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataSource owner(Postgres server) {
        return as(server, "medvirk_owner");
    }

    private static DataSource as(Postgres server, String role) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.url("medvirk"));
        source.setUser(role);
        source.setPassword(server.password(role));
        return source;
    }

    /** The database as its owner: for arranging what no user can, and for looking behind the application. */
    public static DataSource owner() {
        return owner(SERVER);
    }

    /** The database as the application has it: for attacks on it. */
    public static DataSource app() {
        return as(SERVER, "medvirk_app");
    }

    /** The database past every policy: for counting what is really there. */
    public static DataSource superuser() {
        return as(SERVER, "postgres");
    }

    @Bean
    DynamicPropertyRegistrar databaseProperties() {
        return properties -> {
            properties.add("spring.datasource.url", () -> SERVER.url("medvirk"));
            properties.add("spring.datasource.username", () -> "medvirk_app");
            properties.add("spring.datasource.password", () -> SERVER.password("medvirk_app"));
            properties.add("medvirk.base-url", () -> "http://localhost:8080");
            properties.add("medvirk.keycloak.url", () -> Towns.KEYCLOAK);
            properties.add("medvirk.keycloak.web-secret", () -> "none");
            properties.add("medvirk.keycloak.provisioner-secret", () -> "none");
            properties.add("medvirk.operators", () -> Towns.OPERATOR);
        };
    }
}
