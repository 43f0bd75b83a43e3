package no.medvirk.core;

/** The caller as a colleague in the bound municipality. */
public record Member(MemberId id, String name, Role role) {}
