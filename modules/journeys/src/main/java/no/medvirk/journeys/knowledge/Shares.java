package no.medvirk.journeys.knowledge;

import java.util.Collection;
import java.util.function.Predicate;
import no.medvirk.journeys.blueprint.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * How many of some cards are assumptions, how many are known as of too long ago, and of how many nobody knows. The three are counted for
 * themselves: an assumption may be old, and its age may be unknown.
 *
 * @param old known as of more than {@link Freshness#MONTHS} months ago
 * @param assumedOld assumptions that are old, or whose age is unknown: what to look into first
 * @param inDoubt those that there is a {@link Doubt} about
 */
record Shares(int cards, Share assumed, Share old, Share unknownAge, Share assumedOld, Share inDoubt) {

    /** So many of the cards. @param percent rounded to whole per cent; null when there are no cards, which is not none of them */
    record Share(int cards, @Nullable Integer percent) {}

    static Shares of(Collection<KnowledgeReport.OfCard> cards) {
        return new Shares(
                cards.size(),
                share(cards, card -> card.known() == Evidence.ASSUMED),
                share(cards, card -> card.age() == Age.OLD),
                share(cards, card -> card.age() == Age.UNKNOWN),
                share(cards, card -> card.known() == Evidence.ASSUMED && card.age() != Age.FRESH),
                share(cards, card -> !card.doubts().isEmpty()));
    }

    private static Share share(Collection<KnowledgeReport.OfCard> cards, Predicate<KnowledgeReport.OfCard> which) {
        int some = (int) cards.stream().filter(which).count();
        return new Share(some, cards.isEmpty() ? null : Math.round(100f * some / cards.size()));
    }
}
