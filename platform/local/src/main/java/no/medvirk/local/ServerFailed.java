package no.medvirk.local;

/** A server did not come up, or its data cannot be used; the message is meant for a person and names reason and path. */
public final class ServerFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    ServerFailed(String message) {
        super(message);
    }

    ServerFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
