package no.medvirk.thread.chain;

import java.util.List;
import no.medvirk.core.LocalText;
import no.medvirk.thread.graph.Thing;
import no.medvirk.thread.graph.Tie;
import org.jspecify.annotations.Nullable;

/**
 * The red thread from a thing: what it rests on to its left, and what came of it to its right, nearest first.
 *
 * @param links among all that is shown, from left to right
 * @param more there is more in one of the directions than is shown
 */
record Chain(Step at, List<Step> left, List<Step> right, List<Tie> links, boolean more) {

    /**
     * A thing of the chain.
     *
     * @param within what it is a part of, such as the journey of a card; absent of a thing that stands alone
     * @param distance how many links away, at least
     * @param broken where the thread is broken at it
     */
    record Step(Thing thing, @Nullable LocalText within, Column column, int distance, List<BrokenLink> broken) {}
}
