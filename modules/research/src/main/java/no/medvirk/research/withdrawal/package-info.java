/** What a withdrawal reaches, and what is to be mended after it. */
@NullMarked
package no.medvirk.research.withdrawal;

import org.jspecify.annotations.NullMarked;
