package no.medvirk.local.run;

/** Medvirk cannot run as it is asked to; the message is one sentence for a person. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super(message);
    }
}
