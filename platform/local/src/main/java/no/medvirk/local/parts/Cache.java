package no.medvirk.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** Folders made once and used by every start: the unpacked servers. */
public final class Cache {
    /** Fills a folder that has a temporary name until it is complete. */
    public interface Filling {
        /** Puts everything in. */
        void fill(Path folder) throws IOException;
    }

    private static final Path FOLDER =
            Path.of(System.getProperty("medvirk.root", "")).toAbsolutePath().resolve(".data/cache");

    private Cache() {}

    /** The folder of this name, filled first if it is missing; other processes wait meanwhile. */
    public static synchronized Path folder(String name, Filling filling) {
        var folder = FOLDER.resolve(name);
        if (Files.exists(folder)) return folder;
        try {
            Files.createDirectories(FOLDER);
            var lock = FOLDER.resolve(".lock");
            try (var file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                file.lock();
                if (Files.exists(folder)) return folder;
                var unfinished = FOLDER.resolve(name + ".new");
                delete(unfinished);
                Files.createDirectories(unfinished);
                filling.fill(unfinished);
                return Files.move(unfinished, folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder and everything in it, if it is there. */
    public static void delete(Path tree) {
        if (!Files.exists(tree)) return;
        try (var all = Files.walk(tree)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
