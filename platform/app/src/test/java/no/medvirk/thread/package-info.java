@NullMarked
package no.medvirk.thread;

import org.jspecify.annotations.NullMarked;
