package no.medvirk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import no.medvirk.local.Postgres;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTests {
    @Test
    void coreComesFirstAndEachSchemaHasItsHistory(@TempDir Path folder) throws Exception {
        try (var postgres = Postgres.start(folder, 0, false)) {
            postgres.createDatabase("medvirk", null);
            var owner = postgres.source("medvirk", "medvirk_owner");
            Migrations.run(owner);
            Migrations.run(owner);
            execute(owner, "insert into core.town values (gen_random_uuid(), 'Fjordvik')");
            execute(owner, "select * from parks.flyway_schema_history, core.flyway_schema_history");

            execute(owner, "update parks.flyway_schema_history set version = '2' where version = '1'");
            assertThatThrownBy(() -> Migrations.run(owner))
                    .as("a newer version has been here")
                    .isInstanceOf(FlywayException.class);
        }
    }

    @Test
    void tablesAreGeneratedWithTypedIdsAndOnlyOnce(@TempDir Path folder) throws Exception {
        var core = module(folder, "core", "towns");
        Files.writeString(
                Files.createDirectories(core.resolve("src/main/java/no/medvirk/core"))
                        .resolve("TownId.java"),
                "package no.medvirk.core; public record TownId(java.util.UUID value) {}".replace("; ", ";\n"));
        var parks = module(folder, "parks", "parks");
        var out = folder.resolve("target/generated");
        String[] args = {out.toString(), "core=" + core, "parks=" + parks, "empty=" + folder.resolve("empty")};
        Codegen.main(args);

        var park = out.resolve("parks/no/medvirk/parks/db/tables/Park.java");
        assertThat(park)
                .content()
                .contains("TableField<ParkRecord, TownId> TOWN_ID", "TableField<ParkRecord, Instant> OPENED_AT")
                .contains("TableField<ParkRecord, UUID> ID");
        assertThat(out.resolve("parks/no/medvirk/parks/db/tables/FlywaySchemaHistory.java"))
                .doesNotExist();
        Files.delete(park);
        Codegen.main(args);
        assertThat(park).as("nothing has changed, so nothing is generated").doesNotExist();
    }

    private static Path module(Path folder, String schema, String script) throws Exception {
        var file = "db/migration/" + schema + "/V1__" + script + ".sql";
        var copy = folder.resolve(schema).resolve("src/main/resources").resolve(file);
        Files.createDirectories(copy.getParent());
        Files.copy(Path.of("src/test/resources").resolve(file), copy);
        return folder.resolve(schema);
    }

    private static void execute(DataSource source, String sql) throws Exception {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
