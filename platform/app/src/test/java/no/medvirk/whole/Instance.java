package no.medvirk.whole;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Another instance of the application on the same database, in a process of its own, so that it can be killed. */
final class Instance implements AutoCloseable {

    private static final List<String> SHARED = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "medvirk.base-url",
            "medvirk.keycloak.url",
            "medvirk.keycloak.web-secret",
            "medvirk.keycloak.provisioner-secret",
            "medvirk.operators");

    private final URI base;
    private final Process process;

    private Instance(URI base, Process process) {
        this.base = base;
        this.process = process;
    }

    static Instance start(Whole whole) {
        int port = Whole.freePort();
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "no.medvirk.Medvirk",
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--medvirk.run=none"));
        SHARED.forEach(name -> command.add("--" + name + "=" + whole.setting(name)));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(new File("target/second-instance.log"))
                    .start();
            return new Instance(URI.create("http://localhost:" + port), process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI base() {
        return base;
    }

    boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the second instance has ended: see target/second-instance.log");
        }
        try {
            return Anonymous.send(base, "GET", "/actuator/health/readiness").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** As a machine that loses its power: nothing is told to anybody. */
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
