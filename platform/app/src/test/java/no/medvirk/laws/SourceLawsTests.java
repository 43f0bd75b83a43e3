package no.medvirk.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLawsTests {

    private final SourceLaws ours = new SourceLaws(Path.of(System.getProperty("medvirk.root", "../..")));

    @TempDir
    Path folder;

    private SourceLaws planted;

    @BeforeEach
    void planted() {
        planted = new SourceLaws(folder);
    }

    @Test
    void noFileIsLongerThan300Lines() throws IOException {
        plant("web/src/long.tsx", "x\n".repeat(301));
        plant("web/src/short.tsx", "x\n".repeat(300));
        plant("web/src/generated/api.ts", "x\n".repeat(301));

        assertThat(planted.tooLong()).containsExactly("web/src/long.tsx has 301 lines");
        assertThat(ours.tooLong()).isEmpty();
    }

    @Test
    void nobodyWritesSqlInStringsButTheListedClasses() throws IOException {
        plant("modules/a/src/main/java/A.java", "var x = \"select 1\";");
        plant("modules/a/src/main/java/B.java", "var x = \"\"\"\n   delete from core.member\"\"\";");
        plant("modules/a/src/main/java/C.java", "var x = \"update core.member set name = ''\";");
        plant("platform/core/src/main/java/no/medvirk/core/TenantTransactions.java", "var x = \"select 1\";");
        plant("modules/a/src/main/java/D.java", "var x = \"selected by nobody, update pending\";");

        assertThat(planted.handWrittenSql()).hasSize(3).noneMatch(found -> found.contains("D.java"));
        assertThat(ours.handWrittenSql()).isEmpty();
    }

    @Test
    void theTenantIsNeverSetForASession() throws IOException {
        plant("modules/a/src/main/java/A.java", "x(\"set medvirk.tenant = '1'\");");
        plant("modules/a/src/main/java/B.java", "x(\"SET SESSION medvirk.tenant = '1'\");");
        plant("modules/a/src/main/java/C.java", "x(\"where set_config('medvirk.tenant', '1', false)\");");
        plant("modules/a/src/main/java/D.java", "x(\"set local medvirk.tenant = '1'\");");
        plant("modules/a/src/main/resources/db/migration/a/V1__a.sql", "set local medvirk.tenant = '1';");

        assertThat(planted.sessionSettings()).hasSize(3).noneMatch(found -> found.contains("D.java"));
        assertThat(planted.settingsInMigrations()).hasSize(1);
        assertThat(ours.sessionSettings()).isEmpty();
        assertThat(ours.settingsInMigrations()).isEmpty();
    }

    @Test
    void startingPostgresAndKeycloakIsOnePackageUnder400Lines() throws IOException {
        plant("platform/local/src/main/java/no/medvirk/local/A.java", "import x;\n\n// why\nint x;\n".repeat(400));

        assertThat(planted.linesOfLauncher()).isEqualTo(400);
        assertThat(ours.linesOfLauncher()).isLessThan(SourceLaws.LAUNCHER);
    }

    private void plant(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
