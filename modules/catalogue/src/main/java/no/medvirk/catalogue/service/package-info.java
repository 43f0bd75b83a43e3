/** The public services: what they are, who answers for them, and what they need. */
@NullMarked
package no.medvirk.catalogue.service;

import org.jspecify.annotations.NullMarked;
