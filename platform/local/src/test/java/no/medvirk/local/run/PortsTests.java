package no.medvirk.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTests {
    private final Path file;

    PortsTests(@TempDir Path folder) {
        file = folder.resolve("ports.properties");
    }

    @Test
    void portsAreChosenAtTheFirstStartAndKept() throws Exception {
        var first = Ports.of(file, free());
        assertThat(Ports.of(file, new Properties())).isEqualTo(first);
    }

    @Test
    void anotherPortLaterIsRefused() throws Exception {
        Ports.of(file, free());
        var other = new Properties();
        other.setProperty("medvirk.keycloak-port", "9");
        assertThatThrownBy(() -> Ports.of(file, other))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("since the first start")
                .hasMessageContaining("leave out medvirk.keycloak-port=9");
    }

    @Test
    void aBusyPortIsNamedWithItsUserAndNothingIsKept() throws Exception {
        var asked = free();
        var port = Integer.parseInt(asked.getProperty("medvirk.port"));
        try (var busy = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.of(file, asked))
                    .hasMessage(busy.getLocalPort() + " is used by pid "
                            + ProcessHandle.current().pid() + " (java)");
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void whatIsNoPortIsRefused() {
        var asked = new Properties();
        asked.setProperty("medvirk.port", "65536");
        assertThatThrownBy(() -> Ports.of(file, asked)).hasMessage("medvirk.port is no port: 65536");
    }

    private static Properties free() throws Exception {
        var asked = new Properties();
        for (var name : new String[] {
            "medvirk.port", "medvirk.keycloak-port", "medvirk.keycloak-management-port", "medvirk.postgres-port"
        }) {
            try (var socket = new ServerSocket(0)) {
                asked.setProperty(name, "" + socket.getLocalPort());
            }
        }
        return asked;
    }
}
