package no.medvirk.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {
    @Test
    void secretsAreMadeOnceAndOnlyTheirOwnerReadsThem(@TempDir Path folder) throws Exception {
        var file = folder.resolve("secrets.properties");
        var secrets = new Secrets(file);
        var made = secrets.get("web-secret");
        assertThat(made).hasSize(64).isNotEqualTo(secrets.get("other-secret"));
        assertThat(new Secrets(file).get("web-secret")).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void theLockTellsWhereItsHolderIs(@TempDir Path folder) {
        var lock = new Lock(folder);
        lock.tell("http://localhost:8080");
        assertThat(folder.resolve("running"))
                .hasContent(
                        "http://localhost:8080, pid " + ProcessHandle.current().pid());
        lock.release();
        assertThat(folder.resolve("running")).doesNotExist();
        new Lock(folder).release();
    }

    @Test
    void processorTimeIsCounted() {
        assertThat(Proc.cpuSeconds()).isBetween(0L, 3600L);
    }
}
