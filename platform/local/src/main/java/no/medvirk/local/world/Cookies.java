package no.medvirk.local.world;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A browser's cookies. Like a browser, and unlike the JDK's cookie store, it takes {@code localhost} for a safe place and sends it
 * Secure cookies over plain HTTP; Keycloak's sign-in does not work without. Ports do not matter, paths do.
 */
final class Cookies {
    private record Cookie(String host, String path, String name, String value) {
        boolean sameAs(Cookie other) {
            return host.equals(other.host) && path.equals(other.path) && name.equals(other.name);
        }

        boolean goesTo(URI address) {
            return host.equals(address.getHost()) && address.getPath().startsWith(path);
        }
    }

    private final List<Cookie> all = new ArrayList<>();

    /** Keeps what an answer sets, and forgets what it expires. */
    void keep(URI from, HttpHeaders headers) {
        for (var line : headers.allValues("set-cookie")) {
            var parts = line.split(";");
            var pair = parts[0].strip().split("=", 2);
            if (pair.length < 2) continue;
            var cookie = new Cookie(from.getHost(), attribute(parts, "path").orElse("/"), pair[0], pair[1]);
            all.removeIf(cookie::sameAs);
            if (!pair[1].isEmpty()
                    && attribute(parts, "max-age").filter("0"::equals).isEmpty()) all.add(cookie);
        }
    }

    /** The Cookie header for an address; empty when there is nothing to send. */
    Optional<String> header(URI to) {
        var text = all.stream()
                .filter(cookie -> cookie.goesTo(to))
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    Optional<String> value(URI to, String name) {
        return all.stream()
                .filter(cookie -> cookie.goesTo(to) && cookie.name.equals(name))
                .map(Cookie::value)
                .findFirst();
    }

    private static Optional<String> attribute(String[] parts, String name) {
        for (var part : parts) {
            var pair = part.strip().split("=", 2);
            if (pair.length == 2 && pair[0].toLowerCase(Locale.ROOT).equals(name)) return Optional.of(pair[1]);
        }
        return Optional.empty();
    }
}
