package no.medvirk.core;

/** Is told each word that any instance sends. Called by one thread for all, so it must not wait for anything. */
public interface Wakeful {

    void heard(WakeUp word);

    /** Words may have been lost: whoever waits for one looks for themselves. */
    void lost();
}
