package no.medvirk.local.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleTests {
    private static final URI BASE = URI.create("http://localhost:1");
    private static final Example.Person KARI = new Example.Person("Kari Nes", "kari.nes@town.example", "reader", false);

    private final Notes notes;

    PeopleTests(@TempDir Path folder) {
        this.notes = new Notes(folder.resolve("examples"));
    }

    @Test
    void allHaveOneLongPasswordThatIsKept() {
        var password = new People(BASE, notes).password();
        assertThat(password).hasSizeGreaterThanOrEqualTo(14).matches("[a-z]{3}(-[a-z]{3}){3}-[0-9]{2}");
        assertThat(new People(BASE, notes).password()).isEqualTo(password);
        assertThat(Passphrase.next()).isNotEqualTo(password);
    }

    @Test
    void anAddressWhosePasswordGotLostIsNotUsedAgain() {
        var people = new People(BASE, notes);
        assertThat(people.address(KARI)).isEqualTo("kari.nes@town.example");
        notes.write("person-kari.nes@town.example", "asked");
        assertThat(people.address(KARI)).isEqualTo("kari.nes2@town.example");
        notes.write("person-kari.nes2@town.example", "a-one-time-password");
        assertThat(people.address(KARI)).isEqualTo("kari.nes2@town.example");
    }

    @Test
    void theNotesAreTheirOwnersAlone() throws IOException {
        notes.write("fact", "old");
        notes.write("fact", "new");
        assertThat(notes.read("fact")).hasValue("new");
        assertThat(notes.read("other")).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(notes.folder())))
                .isEqualTo("rwx------");
    }
}
