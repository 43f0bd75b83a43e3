package no.medvirk.research.need;

/** A need as one sentence, in one of the municipality's two written standards. */
public final class JobStory {

    private JobStory() {}

    public static String of(String language, String situation, String motivation, String outcome) {
        return "Når %s, vil %s %s, slik at %s"
                .formatted(situation, language.equals("nn") ? "eg" : "jeg", motivation, outcome);
    }
}
