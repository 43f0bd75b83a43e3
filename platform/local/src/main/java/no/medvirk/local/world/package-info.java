/** The example municipalities, loaded through the public API as any integrator would, and the scripted browser that people sign in with. */
@NullMarked
package no.medvirk.local.world;

import org.jspecify.annotations.NullMarked;
