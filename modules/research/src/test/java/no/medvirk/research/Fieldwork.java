package no.medvirk.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;

/** What a test's researcher does first: a study, people who agree, what they say, and what is marked in it. */
public final class Fieldwork {

    public static final List<String> ALL = List.of("take-part", "notes", "quote", "share", "publish", "contact");

    private final Api.Client here;
    public final String study;

    public Fieldwork(Api.Client here) {
        this.here = here;
        study = made(here.post(
                "/research/studies",
                Map.of(
                        "title",
                        "Barnehageplass",
                        "question",
                        "Hvordan er det å vente på svar?",
                        "method",
                        "interview",
                        "legalBasis",
                        "public-task",
                        "status",
                        "running")));
    }

    public static String made(Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return Objects.requireNonNull(answer.text("/id"));
    }

    public String participant(String pseudonym, String side, List<String> purposes) {
        return made(here.post(
                "/research/participants",
                Map.of(
                        "study",
                        study,
                        "pseudonym",
                        pseudonym,
                        "side",
                        side,
                        "consents",
                        purposes.stream()
                                .map(purpose ->
                                        Map.of("purpose", purpose, "givenOn", "2026-01-10", "channel", "written"))
                                .toList())));
    }

    public String activity(String kind, String... participants) {
        return made(here.post(
                "/research/activities",
                Map.of("study", study, "kind", kind, "on", "2026-01-15", "participants", List.of(participants))));
    }

    public String note(String activity, String participant, String... texts) {
        List<Map<String, String>> blocks = new ArrayList<>();
        for (String text : texts) {
            blocks.add(Map.of("text", text));
        }
        return made(here.post(
                "/research/notes", Map.of("activity", activity, "participant", participant, "blocks", blocks)));
    }

    public String highlight(String note, int block, int start, int end) {
        return made(here.post(
                "/research/highlights",
                Map.of("note", note, "revision", 1, "block", block, "start", start, "end", end)));
    }

    public String insight(String statement, List<String> supports, List<String> contradicts) {
        return made(here.post(
                "/research/insights",
                Map.of("study", study, "statement", statement, "supports", supports, "contradicts", contradicts)));
    }

    public String need(String insight) {
        return made(here.post(
                "/research/needs",
                Map.of(
                        "situation",
                        "søknaden er sendt",
                        "motivation",
                        "vite hva som skjer",
                        "outcome",
                        "jeg kan planlegge høsten",
                        "insights",
                        List.of(insight))));
    }

    /** What they went through: an application that went as planned, and a call that nobody had planned. */
    public Answer wentThrough(String participant, UUID journey, UUID step, String words) {
        return here.post("/research/actual-journeys", journey(participant, journey, step, words));
    }

    public static Map<String, Object> journey(String participant, UUID journey, UUID step, String words) {
        return Map.of(
                "participant",
                participant,
                "journey",
                journey,
                "toldOn",
                "2026-01-16",
                "touchpoints",
                happened(step, words));
    }

    public static List<Map<String, Object>> happened(UUID step, String words) {
        return List.of(
                Map.of("trace", step, "kind", "action", "done", "Sender søknad", "failed", false, "felt", 0.5),
                Map.of(
                        "kind",
                        "communication",
                        "receiver",
                        "Servicekontoret",
                        "channel",
                        "telephone",
                        "done",
                        "Ringer",
                        "failed",
                        true,
                        "felt",
                        -2,
                        "told",
                        words,
                        "day",
                        14));
    }
}
