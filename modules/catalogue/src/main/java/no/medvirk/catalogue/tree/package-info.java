/** The rule of a tree, which units and goals share. */
@NullMarked
package no.medvirk.catalogue.tree;

import org.jspecify.annotations.NullMarked;
