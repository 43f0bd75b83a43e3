/** The API's contract: what is generated from the controllers equals what is committed and given to integrators. */
@NullMarked
package no.medvirk.contract;

import org.jspecify.annotations.NullMarked;
