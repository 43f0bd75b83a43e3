package no.medvirk.core;

import org.springframework.http.ResponseEntity;

/** Which state of a thing a change builds on: the ETag of what was read, and the If-Match of what is written. */
public record Version(int number) {

    /** Reads an If-Match header: the quoted number of an ETag. Anything else matches no version. */
    public static Version of(String header) {
        String text = header.replace("\"", "").strip();
        return new Version(text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1);
    }

    /** Refuses when somebody else was first. */
    public void mustBe(int current) {
        if (number != current) {
            throw Problem.stale();
        }
    }

    /** An answer that carries its version. */
    public static <T> ResponseEntity<T> ok(int version, T body) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(body);
    }
}
