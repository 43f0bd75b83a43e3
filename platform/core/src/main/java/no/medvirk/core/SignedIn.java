package no.medvirk.core;

/** Asked by what outlasts the moment of its request, on the thread of the request. Answered by {@code identity}. */
public interface SignedIn {

    /** Whether the sign-in that this request came with still holds. */
    boolean still();
}
