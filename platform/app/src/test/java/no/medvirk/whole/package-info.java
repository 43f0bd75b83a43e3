/** The whole: the application as people run it, with its real PostgreSQL, its real Keycloak and the example municipalities. */
@NullMarked
package no.medvirk.whole;

import org.jspecify.annotations.NullMarked;
