/**
 * Code that breaks the laws, one class for each way, so that a test can show that it is found. Not below {@code no.medvirk}, so that
 * no started application picks it up.
 */
@NullMarked
package planted;

import org.jspecify.annotations.NullMarked;
