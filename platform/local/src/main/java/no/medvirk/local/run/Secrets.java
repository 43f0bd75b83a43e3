package no.medvirk.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Supplier;

/** Generated passwords and keys in one properties file that only its owner can read; each is made when first asked for. */
final class Secrets {
    private final Path file;
    private final Properties values = new Properties();

    /** Reads the file, if it is there. */
    Secrets(Path file) {
        this.file = file;
        if (!Files.exists(file)) return;
        try (var in = Files.newBufferedReader(file)) {
            values.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The secret of this name: 244 random bits, letters and digits only. */
    String get(String name) {
        return get(name, () -> hex() + hex());
    }

    /** The value of this name, made by the supplier the first time. */
    synchronized String get(String name, Supplier<String> first) {
        var known = values.getProperty(name);
        if (known != null) return known;
        var made = first.get();
        values.setProperty(name, made);
        store();
        return made;
    }

    private static String hex() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private void store() {
        var next = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(next);
            Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var out = Files.newBufferedWriter(next)) {
                values.store(out, null);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
