package no.medvirk.local.parts;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Files of {@code infra} and of Maven's making, which lie on the class path. */
public final class Resources {
    private Resources() {}

    /** A file as bytes. */
    public static InputStream open(String name) {
        return requireNonNull(Resources.class.getResourceAsStream(name), name);
    }

    /** A file as text. */
    public static String text(String name) {
        try (var in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of names and values. */
    public static Properties properties(String name) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
