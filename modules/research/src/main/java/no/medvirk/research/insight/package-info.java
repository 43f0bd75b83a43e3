/** Insights: statements with what speaks for and against them. */
@NullMarked
package no.medvirk.research.insight;

import org.jspecify.annotations.NullMarked;
