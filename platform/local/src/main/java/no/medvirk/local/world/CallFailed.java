package no.medvirk.local.world;

/** A call of the API that was answered with an error: method, path, status and the problem document. */
public final class CallFailed extends RuntimeException {
    private final transient Answer answer;

    CallFailed(Answer answer) {
        super(answer.method() + " " + answer.path() + ": " + answer.status() + " " + answer.body());
        this.answer = answer;
    }

    public Answer answer() {
        return answer;
    }
}
