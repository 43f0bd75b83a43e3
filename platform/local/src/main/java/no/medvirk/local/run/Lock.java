package no.medvirk.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One application a data folder; the system gives the lock back however its holder ends. */
final class Lock {
    private final FileChannel channel;
    private final Path holder;

    /** Takes the lock, or refuses with the address and pid of the application that has it. */
    Lock(Path folder) {
        holder = folder.resolve("running");
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null)
                throw new Refusal("already runs on " + folder + ": "
                        + (Files.exists(holder) ? Files.readString(holder) : "it is just starting"));
            Files.deleteIfExists(holder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets a second start tell where this one is. */
    void tell(String address) {
        try {
            Files.writeString(
                    holder, address + ", pid " + ProcessHandle.current().pid());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void release() {
        try {
            Files.deleteIfExists(holder);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
