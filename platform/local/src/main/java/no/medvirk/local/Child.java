package no.medvirk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A server as a child process. It has a session of its own, so that Ctrl-C reaches us alone and we stop things in
 * order; and it watches a pipe whose other end only this JVM holds, so that it stops when we end, however that happens.
 */
final class Child {
    // $1 is the signal that ends the server. End of file on the pipe means that the JVM is gone or wants it gone.
    private static final String WATCH = """
            sig=$1; shift; exec 3<&0
            "$@" </dev/null 3<&- & p=$!
            (read -r _ <&3; kill -s $sig $p) & w=$!
            trap 'kill -s $sig $p' TERM INT HUP
            while kill -0 $p 2>/dev/null; do wait $p; rc=$?; done
            kill $w 2>/dev/null; exit $rc
            """;

    private final String name;
    private final Path log;
    private final Process process;

    /** Starts the command; its output goes to a new log file, the one before it is kept as {@code .1}. */
    Child(String name, String signal, Path log, List<String> command) {
        this.name = name;
        this.log = log;
        try {
            Files.createDirectories(log.resolveSibling(""));
            if (Files.exists(log))
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            var watched = Stream.concat(Stream.of("setsid", "sh", "-c", WATCH, "watch", signal), command.stream());
            process = new ProcessBuilder(watched.toList())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the server answers; throws {@link ServerFailed} with the advice when it ends first or time is up. */
    void await(Duration atMost, BooleanSupplier answers, String advice) {
        var end = System.nanoTime() + atMost.toNanos();
        while (!answers.getAsBoolean()) {
            if (ends(Duration.ofMillis(100))) throw failed("ended with code " + process.exitValue(), advice);
            if (System.nanoTime() > end) throw failed("did not answer within " + atMost.toSeconds() + " s", advice);
        }
    }

    /** Waits for the end of a command that ends by itself. */
    void finish(Duration atMost) {
        if (!ends(atMost)) throw failed("was not done within " + atMost.toSeconds() + " s");
        if (process.exitValue() != 0) throw failed("ended with code " + process.exitValue());
    }

    /** Completes when the server has ended, by itself or because it was stopped. */
    CompletableFuture<Void> onExit() {
        return process.onExit().thenAccept(ended -> {});
    }

    /** Stops it and tells the reason, the last 15 lines of its log and where that lies. */
    ServerFailed failed(String reason) {
        return failed(reason, "");
    }

    private ServerFailed failed(String reason, String advice) {
        stop();
        var end = "";
        try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            var all = lines.toList();
            end = String.join("\n  ", all.subList(Math.max(0, all.size() - 15), all.size()));
        } catch (IOException e) {
            end = e.toString();
        }
        return new ServerFailed(name + " " + reason + "; the end of " + log + ":\n  " + end + advice);
    }

    /** Closes the pipe and waits until the server is gone; one that has not gone after 30 s is killed. */
    void stop() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (ends(Duration.ofSeconds(30))) return;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private boolean ends(Duration atMost) {
        try {
            return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailed(name + ": interrupted while waiting", e);
        }
    }
}
