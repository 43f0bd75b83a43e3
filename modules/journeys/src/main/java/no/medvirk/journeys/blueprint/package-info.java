/** What a blueprint is made of: its words, its limits, and the rules that need nothing but them. */
@NullMarked
package no.medvirk.journeys.blueprint;

import org.jspecify.annotations.NullMarked;
