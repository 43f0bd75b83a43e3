package no.medvirk.local.world;

/**
 * A sign-in to try the examples with.
 *
 * @param role what the person is, in English and with the municipality, such as {@code reader in Fjordvik kommune}
 */
public record ExampleSignIn(String role, String name, String username, String password) {}
