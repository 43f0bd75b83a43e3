package no.medvirk.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A controller of pages that the server writes for people who do not sign in: under {@code /s/{municipality}}. The municipality is bound,
 * nobody is known: what the caller may see, the address itself must prove.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PublicPage {}
