/** The benefits that initiatives are to give, and when one is realised. */
@NullMarked
package no.medvirk.roadmap.benefit;

import org.jspecify.annotations.NullMarked;
