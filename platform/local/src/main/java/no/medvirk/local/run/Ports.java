package no.medvirk.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;

/**
 * The four ports on loopback. They are chosen at the first start and kept with the data, because people are known by the
 * address of Keycloak.
 */
record Ports(int app, int keycloak, int keycloakManagement, int postgres) {
    private static final String APP = "medvirk.port";
    private static final String KEYCLOAK = "medvirk.keycloak-port";
    private static final String KEYCLOAK_MANAGEMENT = "medvirk.keycloak-management-port";
    private static final String POSTGRES = "medvirk.postgres-port";

    /**
     * Reads the kept ports, or chooses and keeps them.
     *
     * @param asked system properties; an empty one is none
     */
    static Ports of(Path file, Properties asked) {
        var kept = read(file);
        var ports = new Ports(
                port(APP, 8080, kept, asked),
                port(KEYCLOAK, 8180, kept, asked),
                port(KEYCLOAK_MANAGEMENT, 8190, kept, asked),
                port(POSTGRES, 8543, kept, asked));
        ports.probe();
        if (!Files.exists(file)) ports.keep(file);
        return ports;
    }

    private static int port(String name, int first, Properties kept, Properties asked) {
        var wish = asked.getProperty(name, "");
        var known = kept.getProperty(name, wish.isEmpty() ? "" + first : wish);
        if (!wish.isEmpty() && !wish.equals(known))
            throw new Refusal("%s is %s since the first start, because people are known by addresses: leave out %s=%s"
                    .formatted(name, known, name, wish));
        if (!known.matches("[1-9][0-9]{0,4}") || Integer.parseInt(known) > 65535)
            throw new Refusal(name + " is no port: " + known);
        return Integer.parseInt(known);
    }

    private void probe() {
        for (var port : List.of(app, keycloak, keycloakManagement, postgres)) {
            if (free("127.0.0.1", port) && free("::1", port)) continue;
            var user = Proc.listener(port)
                    .map(p -> "pid " + p.pid() + " ("
                            + Path.of(p.info().command().orElse("?")).getFileName() + ")")
                    .orElse("another user's program");
            throw new Refusal(port + " is used by " + user);
        }
    }

    private static boolean free(String address, int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName(address))) {
            return socket.isBound();
        } catch (IOException e) {
            return !String.valueOf(e.getMessage()).contains("in use"); // a machine without IPv6 is no obstacle
        }
    }

    private void keep(Path file) {
        var kept = new Properties();
        kept.setProperty(APP, "" + app);
        kept.setProperty(KEYCLOAK, "" + keycloak);
        kept.setProperty(KEYCLOAK_MANAGEMENT, "" + keycloakManagement);
        kept.setProperty(POSTGRES, "" + postgres);
        var next = file.resolveSibling(file.getFileName() + ".new");
        try (var out = Files.newBufferedWriter(next)) {
            kept.store(out, null);
            out.close();
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) {
        var kept = new Properties();
        if (!Files.exists(file)) return kept;
        try (var in = Files.newBufferedReader(file)) {
            kept.load(in);
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://localhost:" + app;
    }

    String keycloakAddress() {
        return "http://localhost:" + keycloak;
    }
}
