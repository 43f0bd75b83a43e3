/** PostgreSQL and Keycloak as plain child processes on loopback, shared by run mode, code generation and tests; never in a release. */
@NullMarked
package no.medvirk.local;

import org.jspecify.annotations.NullMarked;
