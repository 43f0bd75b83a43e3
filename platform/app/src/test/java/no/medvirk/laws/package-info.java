/** The laws of the house: how the code is cut, what the schema keeps, and that one municipality never meets another's rows. */
@NullMarked
package no.medvirk.laws;

import org.jspecify.annotations.NullMarked;
