package no.medvirk.local.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What Linux tells in {@code /proc}: who listens on a port, how much processor time has gone. */
final class Proc {
    private static final int TICKS = 100; // a second, on every Linux that runs here

    private Proc() {}

    /** Processor seconds of this process, its children, and theirs. */
    static long cpuSeconds() {
        var self = ProcessHandle.current();
        return Stream.concat(Stream.of(self), self.descendants())
                        .mapToLong(process -> ticks(process.pid()))
                        .sum()
                / TICKS;
    }

    private static long ticks(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            var ticks = 0L; // user and system time, and that of children which have ended
            for (var i = 11; i <= 14; i++) ticks += Long.parseLong(fields[i]);
            return ticks;
        } catch (IOException e) {
            return 0; // it has ended
        }
    }

    /** The process that listens on this port, when it is one that we may look at. */
    static Optional<ProcessHandle> listener(int port) {
        var sockets = new ArrayList<String>();
        for (var table : new String[] {"/proc/net/tcp", "/proc/net/tcp6"}) sockets.addAll(lines(Path.of(table)));
        return sockets.stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(f -> f.length > 9 && f[3].equals("0A") && f[1].endsWith(":%04X".formatted(port)))
                .flatMap(f -> ProcessHandle.allProcesses().filter(process -> holds(process, "socket:[" + f[9] + "]")))
                .findFirst();
    }

    private static boolean holds(ProcessHandle process, String socket) {
        try (var files = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
            return files.anyMatch(file -> leadsTo(file, socket));
        } catch (IOException e) {
            return false; // not ours to look at, or gone
        }
    }

    private static boolean leadsTo(Path link, String target) {
        try {
            return Files.readSymbolicLink(link).toString().equals(target);
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of();
        }
    }
}
