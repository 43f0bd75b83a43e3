/**
 * Who is asking: sign-in through Keycloak, the municipality's gate, members and their roles, provisioning.
 * Owns: no table of its own (members live in core). Tells: nothing. Listens: to nothing.
 */
@NullMarked
package no.medvirk.identity;

import org.jspecify.annotations.NullMarked;
