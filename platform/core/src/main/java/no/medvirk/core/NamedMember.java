package no.medvirk.core;

/** A member as colleagues see each other, where somebody owns a thing or is chosen to. */
public record NamedMember(MemberId id, String name) {}
