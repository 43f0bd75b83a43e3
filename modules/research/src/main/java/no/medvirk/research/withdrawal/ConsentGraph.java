package no.medvirk.research.withdrawal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;
import no.medvirk.research.NeedId;
import no.medvirk.research.NoteId;
import no.medvirk.research.ParticipantId;
import no.medvirk.research.participant.Purpose;

/**
 * What rests on whom: from participants over notes and highlights to insights and needs. A withdrawal reaches along it, and this says how
 * far.
 *
 * @param notes whom each note is about
 * @param highlights in which note each is
 * @param supports for each insight, the highlights that speak for it
 * @param contradicts for each insight, the highlights that speak against it
 * @param needs for each need, the insights that it rests on
 * @param published the insights that may be shown outside
 */
record ConsentGraph(
        Map<NoteId, ParticipantId> notes,
        Map<HighlightId, NoteId> highlights,
        Map<InsightId, Set<HighlightId>> supports,
        Map<InsightId, Set<HighlightId>> contradicts,
        Map<NeedId, Set<InsightId>> needs,
        Set<InsightId> published) {

    /**
     * @param everything the participant leaves altogether
     * @param notes gone for good
     * @param highlights gone for good
     * @param hidden highlights that stay, and whose words nobody outside research sees any more
     * @param weakened insights that lose something and still have something for them
     * @param emptied insights that had something for them and have nothing left
     * @param unpublished insights that may not be shown outside any more
     * @param unshared insights that others may not be shown any more
     * @param unfounded needs of which an insight is emptied
     * @param touched every insight that is no longer as it was
     */
    record Reach(
            boolean everything,
            Set<NoteId> notes,
            Set<HighlightId> highlights,
            Set<HighlightId> hidden,
            Set<InsightId> weakened,
            Set<InsightId> emptied,
            Set<InsightId> unpublished,
            Set<InsightId> unshared,
            Set<NeedId> unfounded,
            Set<InsightId> touched) {}

    /** Taking part is the ground of everything else: without it nothing of the participant stays. */
    Reach of(ParticipantId participant, Purpose withdrawn) {
        Set<NoteId> theirs = keys(notes, participant::equals);
        Set<HighlightId> marked = keys(highlights, theirs::contains);
        Set<InsightId> resting = new HashSet<>();
        rested(supports, marked, resting);
        rested(contradicts, marked, resting);
        boolean wordsGo = withdrawn == Purpose.TAKE_PART || withdrawn == Purpose.NOTES;
        Set<InsightId> emptied = new HashSet<>();
        if (wordsGo) {
            for (InsightId insight : resting) {
                Set<HighlightId> had = supports.getOrDefault(insight, Set.of());
                if (!had.isEmpty() && marked.containsAll(had)) {
                    emptied.add(insight);
                }
            }
        }
        Set<InsightId> unpublished = new HashSet<>(withdrawn == Purpose.PUBLISH ? resting : emptied);
        unpublished.retainAll(published);
        return new Reach(
                withdrawn == Purpose.TAKE_PART,
                wordsGo ? theirs : Set.of(),
                wordsGo ? marked : Set.of(),
                withdrawn == Purpose.QUOTE ? marked : Set.of(),
                wordsGo ? without(resting, emptied) : Set.of(),
                emptied,
                unpublished,
                withdrawn == Purpose.SHARE ? resting : Set.of(),
                keys(needs, insights -> insights.stream().anyMatch(emptied::contains)),
                withdrawn == Purpose.CONTACT ? Set.of() : resting);
    }

    private static <K, V> Set<K> keys(Map<K, V> map, java.util.function.Predicate<V> which) {
        Map<K, V> left = new HashMap<>(map);
        left.values().removeIf(which.negate());
        return left.keySet();
    }

    private static void rested(
            Map<InsightId, Set<HighlightId>> evidence, Set<HighlightId> marked, Set<InsightId> resting) {
        evidence.forEach((insight, highlights) -> {
            if (highlights.stream().anyMatch(marked::contains)) {
                resting.add(insight);
            }
        });
    }

    private static <T> Set<T> without(Set<T> some, Set<T> others) {
        Set<T> left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }
}
