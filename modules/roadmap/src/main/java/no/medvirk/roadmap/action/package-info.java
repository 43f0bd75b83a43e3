/** The actions of an initiative, and when one is committed. */
@NullMarked
package no.medvirk.roadmap.action;

import org.jspecify.annotations.NullMarked;
