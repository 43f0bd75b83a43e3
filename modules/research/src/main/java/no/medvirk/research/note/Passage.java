package no.medvirk.research.note;

import java.util.List;
import java.util.Optional;

/**
 * A part of one block of a note, in UTF-16 units as JavaScript counts them too, with its words and what stands round them: enough to find
 * it again when the note has been edited.
 */
record Passage(int block, int start, int end, String quote, String prefix, String suffix) {

    private static final int AROUND = 32;

    /** The passage at this place of the blocks' texts; the place must be inside. */
    static Passage at(List<String> texts, int block, int start, int end) {
        String text = texts.get(block);
        return new Passage(
                block,
                start,
                end,
                text.substring(start, end),
                text.substring(Math.max(0, start - AROUND), start),
                text.substring(end, Math.min(text.length(), end + AROUND)));
    }

    /**
     * Where it is in other texts: at its place when the same words stand there; else where its words stand between the same neighbours;
     * else where they stand, if only once. Nowhere is an answer too: then somebody has to look.
     */
    Optional<Passage> in(List<String> texts) {
        if (block < texts.size() && texts.get(block).startsWith(quote, start)) {
            return Optional.of(at(texts, block, start, start + quote.length()));
        }
        Passage best = null;
        int bestScore = -1;
        boolean tied = false;
        for (int other = 0; other < texts.size(); other++) {
            String text = texts.get(other);
            for (int from = text.indexOf(quote); from >= 0; from = text.indexOf(quote, from + 1)) {
                Passage found = at(texts, other, from, from + quote.length());
                int score = alike(found);
                if (score > bestScore) {
                    best = found;
                    bestScore = score;
                    tied = false;
                } else {
                    tied |= score == bestScore;
                }
            }
        }
        return tied ? Optional.empty() : Optional.ofNullable(best);
    }

    /** How many characters of the neighbourhood are the same, outwards from the words. */
    private int alike(Passage other) {
        int before = 0;
        while (before < Math.min(prefix.length(), other.prefix.length())
                && prefix.charAt(prefix.length() - 1 - before)
                        == other.prefix.charAt(other.prefix.length() - 1 - before)) {
            before++;
        }
        int after = 0;
        while (after < Math.min(suffix.length(), other.suffix.length())
                && suffix.charAt(after) == other.suffix.charAt(after)) {
            after++;
        }
        return before + after;
    }
}
