package no.medvirk.local;

/** A server did not come up, or its data cannot be used; the message is meant for a person and names reason and path. */
public final class ServerFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Reason, path, and what to do. */
    public ServerFailed(String message) {
        super(message);
    }

    /** The same, with what brought it about. */
    public ServerFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
