/** Participants, what they have agreed to, and the page where they see and withdraw it. */
@NullMarked
package no.medvirk.research.participant;

import org.jspecify.annotations.NullMarked;
