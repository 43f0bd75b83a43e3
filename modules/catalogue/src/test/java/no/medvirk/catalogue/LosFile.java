package no.medvirk.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import org.springframework.http.HttpMethod;

/** A small file in the shape of the official one, and the operator who takes it in. */
public final class LosFile {

    public static final String KINDERGARTEN = "https://psi.norge.no/los/tema/barnehage";
    public static final String CONSTRUCTION = "https://psi.norge.no/los/tema/bygging";
    public static final String NEW_IN_NORWAY = "https://psi.norge.no/los/hendelse/ny-i-norge";

    private LosFile() {}

    public static byte[] excerpt() {
        try (InputStream file = Objects.requireNonNull(LosFile.class.getResourceAsStream("/los/excerpt.rdf"))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Answer load(Api.Client operator, byte[] file) {
        return operator.send(
                HttpMethod.PUT,
                "/los",
                request -> request.contentType("application/rdf+xml").content(file));
    }
}
