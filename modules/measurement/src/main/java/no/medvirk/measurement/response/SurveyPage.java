package no.medvirk.measurement.response;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.medvirk.catalogue.Channel;
import no.medvirk.core.Ids;
import no.medvirk.core.LocalText;
import no.medvirk.core.Problem;
import no.medvirk.measurement.survey.EndState;
import no.medvirk.measurement.survey.Question;
import no.medvirk.measurement.survey.Survey;
import org.jspecify.annotations.Nullable;

/**
 * A survey as its public page shows it, in one language, with what has been filled in and what is wrong with it.
 *
 * @param response the id that this answer will have, however often it is sent
 * @param endState from the link or chosen; asked for when the survey asks and the link does not say
 */
record SurveyPage(
        String title,
        @Nullable String intro,
        List<Asked> asked,
        UUID response,
        @Nullable String endState,
        @Nullable String channel,
        boolean asksEndState,
        boolean asksChannel,
        boolean broken) {

    /** A question. @param error the rule that its answer broke, null when none */
    record Asked(
            String id,
            String kind,
            String text,
            boolean required,
            List<Choice> choices,
            String value,
            @Nullable String error) {}

    /** A code to choose; the label of a choice, null for the codes whose words are the page's own. */
    record Choice(String code, @Nullable String label, boolean chosen) {}

    static SurveyPage of(Survey survey, String language, Map<String, String> form, List<Problem.Fault> faults) {
        Map<String, String> errors = errors(survey, faults);
        String endState = known(
                form.get("slutt"),
                Arrays.stream(EndState.values()).map(EndState::code).toList());
        String channel = known(
                form.get("kanal"),
                Arrays.stream(Channel.values()).map(Channel::code).toList());
        boolean said = form.containsKey("svar"); // a link says it, a form was asked for it
        return new SurveyPage(
                in(language, survey.title()),
                survey.intro() == null ? null : in(language, survey.intro()),
                survey.questions().stream()
                        .map(question -> asked(question, language, form, errors))
                        .toList(),
                id(form.get("svar")),
                endState,
                channel,
                survey.asksEndState() && (endState == null || said && form.containsKey("spurt-slutt")),
                survey.asksChannel() && (channel == null || said && form.containsKey("spurt-kanal")),
                !faults.isEmpty());
    }

    /** The message that the form makes. */
    static Response.Draft draft(Survey survey, String language, Map<String, String> form) {
        String endState = known(
                form.get("slutt"),
                Arrays.stream(EndState.values()).map(EndState::code).toList());
        String channel = known(
                form.get("kanal"),
                Arrays.stream(Channel.values()).map(Channel::code).toList());
        return new Response.Draft(
                id(form.get("svar")),
                language,
                endState == null ? null : EndState.of(endState),
                channel == null ? null : Channel.of(channel),
                null,
                survey.questions().stream()
                        .filter(question -> !value(question, form).isBlank())
                        .map(question -> new Response.Answer(question.id(), value(question, form)))
                        .toList());
    }

    private static Asked asked(
            Question question, String language, Map<String, String> form, Map<String, String> errors) {
        String value = value(question, form);
        List<Question.Option> options = question.options() == null ? List.of() : question.options();
        List<Choice> choices = question.kind() == Question.Kind.CHOICE
                ? options.stream()
                        .map(option -> new Choice(
                                option.code(),
                                in(language, option.label()),
                                option.code().equals(value)))
                        .toList()
                : question.codes().stream()
                        .map(code -> new Choice(code, null, code.equals(value)))
                        .toList();
        return new Asked(
                question.id(),
                question.kind().code(),
                in(language, question.text()),
                question.required(),
                choices,
                value,
                errors.get(question.id()));
    }

    // A fault names an answer by its place, a missing one by its question, and none at all is the first question's.
    private static Map<String, String> errors(Survey survey, List<Problem.Fault> faults) {
        Map<String, String> errors = new HashMap<>();
        for (Problem.Fault fault : faults) {
            String named = fault.field().replaceFirst("^answers\\.?", "");
            String question = survey.questions().stream()
                    .map(Question::id)
                    .filter(named::equals)
                    .findFirst()
                    .orElse(survey.questions().getFirst().id());
            errors.put(question, fault.rule());
        }
        return errors;
    }

    /** The faults of a form, each named after its question. */
    static List<Problem.Fault> faults(Survey survey, Response.Draft draft) {
        return Sorted.of(survey.questions(), draft.answers(), "answers").faults().stream()
                .map(fault -> new Problem.Fault(
                        fault.field().startsWith("answers[")
                                ? "answers."
                                        + draft.answers()
                                                .get(Integer.parseInt(fault.field()
                                                        .substring(
                                                                8, fault.field().indexOf(']'))))
                                                .question()
                                : fault.field(),
                        fault.rule(),
                        fault.limit()))
                .toList();
    }

    private static String value(Question question, Map<String, String> form) {
        return form.getOrDefault("q-" + question.id(), "");
    }

    private static @Nullable String known(@Nullable String code, List<String> all) {
        return code != null && all.contains(code) ? code : null;
    }

    private static UUID id(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString).orElseGet(Ids::next);
        } catch (IllegalArgumentException notOurs) {
            return Ids.next();
        }
    }

    private static String in(String language, LocalText text) {
        String words = switch (language) {
            case "nn" -> text.nn();
            case "en" -> text.en();
            default -> text.nb();
        };
        return words == null ? text.first() : words;
    }
}
