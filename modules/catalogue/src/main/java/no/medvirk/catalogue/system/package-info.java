/** The systems that people work in. */
@NullMarked
package no.medvirk.catalogue.system;

import org.jspecify.annotations.NullMarked;
