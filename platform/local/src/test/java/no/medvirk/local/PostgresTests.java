package no.medvirk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTests {
    private final Path folder;

    PostgresTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void dataSurviveARestart() throws SQLException {
        try (var postgres = Postgres.start(folder, 0, true)) {
            postgres.createDatabase("town", null);
            execute(postgres, "town", "medvirk_owner", "create schema t create table t.street (name text)");
            execute(postgres, "town", "medvirk_owner", "insert into t.street values ('Storgata')");
        }
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
        try (var postgres = Postgres.start(folder, 0, true)) {
            postgres.createDatabase("town", null);
            assertThat(ask(postgres, "town", "medvirk_owner", "select name from t.street"))
                    .isEqualTo("Storgata");
            assertThat(ask(postgres, "town", "medvirk_owner", "show fsync")).isEqualTo("on");
        }
    }

    @Test
    void theApplicationsRoleHasNoRightOfItsOwn() throws SQLException {
        try (var postgres = Postgres.start(folder, 0, false)) {
            postgres.createDatabase("pattern", null);
            execute(postgres, "pattern", "medvirk_owner", "create schema t create table t.street (name text)");
            postgres.createDatabase("town", "pattern");
            assertThat(ask(postgres, "town", "medvirk_app", "show statement_timeout"))
                    .isEqualTo("30s");
            for (var forbidden : List.of(
                    "select * from t.street",
                    "create schema mine",
                    "create table public.mine (name text)",
                    "create temporary table mine (name text)",
                    "create database mine",
                    "set role medvirk_ops"))
                assertThatThrownBy(() -> execute(postgres, "town", "medvirk_app", forbidden))
                        .as(forbidden)
                        .hasMessageContaining("permission denied");
            execute(
                    postgres,
                    "town",
                    "medvirk_owner",
                    "create schema mine; grant create on schema mine to medvirk_ops;"
                            + "create function mine.f() returns int language sql as 'select 1';"
                            + "alter function mine.f() owner to medvirk_ops");
        }
    }

    @Test
    void aForeignServerOnThePortIsNotAdopted(@TempDir Path other) {
        try (var foreign = Postgres.start(other, 0, false)) {
            assertThatThrownBy(() -> Postgres.start(folder, foreign.port(), false))
                    .isInstanceOf(ServerFailed.class)
                    .hasMessageContaining("Address already in use")
                    .hasMessageContaining("log/postgres.log");
        }
    }

    @Test
    void dataOfAnotherVersionAreRefusedAndKept() throws Exception {
        var data = Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(data.resolve("PG_VERSION"), "19\n");
        Files.writeString(data.resolve("postgres"), "secret");
        assertThatThrownBy(() -> Postgres.start(folder, 0, true))
                .hasMessageContaining("holds data of PostgreSQL 19, and this is 18");
        Files.delete(data.resolve("postgres"));
        assertThatThrownBy(() -> Postgres.start(folder, 0, true)).hasMessageContaining("is damaged");
        assertThat(data.resolve("PG_VERSION")).exists();
    }

    @Test
    void itEndsWithAKilledApplicationAndStartsAgain() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var application = new ProcessBuilder(
                        java,
                        "-Dmedvirk.root=" + System.getProperty("medvirk.root"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Application.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var out = new BufferedReader(new InputStreamReader(application.getInputStream()));
        assertThat(out.readLine()).isEqualTo("running");
        var pid = Long.parseLong(
                Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst());
        var server = ProcessHandle.of(pid).orElseThrow();
        application.destroyForcibly().waitFor();
        assertThat(server.onExit().get(10, TimeUnit.SECONDS)).isNotNull();
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
        try (var again = Postgres.start(folder, 0, true)) {
            assertThat(ask(again, "postgres", "postgres", "show port")).isEqualTo("" + again.port());
        }
    }

    /** Starts a server and stays until it is killed. */
    static class Application {
        public static void main(String[] args) throws Exception {
            Postgres.start(Path.of(args[0]), 0, true);
            System.out.println("running");
            System.in.read();
        }
    }

    private static void execute(Postgres postgres, String database, String role, String sql) throws SQLException {
        try (var connection = postgres.source(database, role).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Postgres postgres, String database, String role, String sql) throws SQLException {
        try (var connection = postgres.source(database, role).getConnection();
                var result = connection.createStatement().executeQuery(sql)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }
}
