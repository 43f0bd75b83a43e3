package no.medvirk.local.world;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an example municipality has found out, as its JSON file tells it. Everybody in it is invented. Things are named by keys, ids are
 * made when they are loaded.
 *
 * @param tags merkelapper, by name
 */
record Research(
        Study study,
        List<String> tags,
        List<Participant> participants,
        List<Activity> activities,
        List<Note> notes,
        List<Insight> insights,
        List<Need> needs,
        List<Actual> actual) {

    /** @param service what it is called in the municipality's own language */
    record Study(
            String title,
            String question,
            String method,
            String service,
            String purpose,
            String legalBasis,
            String legalBasisNote,
            String status) {}

    /** @param lacks purposes that this one does not agree to */
    record Participant(
            String pseudonym,
            String side,
            String since,
            @Nullable List<String> lacks) {
        boolean agrees(String purpose) {
            return !Optional.ofNullable(lacks).orElse(List.of()).contains(purpose);
        }
    }

    record Activity(String key, String kind, String on, String place, List<String> participants) {}

    record Note(String activity, @Nullable String participant, List<Block> blocks, List<Highlight> highlights) {}

    record Block(@Nullable String speaker, String text) {}

    /** @param quote words that stand in one block of the note */
    record Highlight(String key, String quote, List<String> tags) {}

    record Insight(String key, String statement, List<String> supports, List<String> contradicts) {}

    /** What one participant went through. @param touchpoints as the API takes them, with a step's name in place of its id */
    record Actual(String participant, String journey, String toldOn, List<Map<String, Object>> touchpoints) {}

    record Need(String key, String situation, String motivation, String outcome, List<String> insights) {}
}
