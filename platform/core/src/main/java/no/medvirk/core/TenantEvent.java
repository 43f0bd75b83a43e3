package no.medvirk.core;

/**
 * A fact that a module tells the others, after the transaction in which it became one. Named in the past tense; carries ids and facts
 * about nobody, for it is written down until each listener has had it. A listener may get the same fact twice.
 */
public interface TenantEvent {

    TenantId tenant();
}
