/** What a new journey can begin as: templates of the product, and the municipality's own. */
@NullMarked
package no.medvirk.journeys.template;

import org.jspecify.annotations.NullMarked;
