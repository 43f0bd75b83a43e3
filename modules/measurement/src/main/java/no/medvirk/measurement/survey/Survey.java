package no.medvirk.measurement.survey;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.medvirk.core.LocalText;
import no.medvirk.core.Problem;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.measurement.SurveyId;
import no.medvirk.measurement.figure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Questions to users, with a public page.
 *
 * @param definition of the indicator, that it measures by
 * @param path of its public page, which needs no sign-in
 * @param invited how many were asked to answer, null when nobody knows
 * @param responses how many have answered; one to four are not told apart
 */
public record Survey(
        SurveyId id,
        IndicatorId indicator,
        int definition,
        LocalText title,
        @Nullable LocalText intro,
        boolean asksEndState,
        boolean asksChannel,
        @Nullable Integer invited,
        List<Question> questions,
        Status status,
        String path,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        Figure responses,
        int version) {

    /** It goes one way. */
    public enum Status {
        DRAFT,
        OPEN,
        CLOSED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a user writes. */
    record Draft(
            @NotNull IndicatorId indicator,
            @NotNull @Size(max = 200) LocalText title,
            @Size(max = 2000) @Nullable LocalText intro,
            boolean asksEndState,
            boolean asksChannel,
            @Min(1) @Max(10_000_000) @Nullable Integer invited,
            @NotNull @Size(min = 1, max = 12) List<@Valid @NotNull Question> questions) {

        /** What the questions must be together; nothing when they are. */
        List<Problem.Fault> faults() {
            List<Problem.Fault> faults = new ArrayList<>();
            Set<String> ids = new HashSet<>();
            for (int i = 0; i < questions.size(); i++) {
                Question question = questions.get(i);
                String path = "questions[" + i + "]";
                List<Question.Option> options = question.options() == null ? List.of() : question.options();
                if (!ids.add(question.id())) {
                    faults.add(new Problem.Fault(path + ".id", "duplicate", null));
                }
                if (question.kind() == Question.Kind.CHOICE && options.size() < 2) {
                    faults.add(new Problem.Fault(path + ".options", "required", null));
                }
                if (question.kind() != Question.Kind.CHOICE && !options.isEmpty()) {
                    faults.add(new Problem.Fault(path + ".options", "superfluous", null));
                }
                if (new HashSet<>(question.codes()).size() < question.codes().size()) {
                    faults.add(new Problem.Fault(path + ".options", "duplicate", null));
                }
            }
            if (measured(questions).isEmpty()) {
                faults.add(new Problem.Fault("questions", "unmeasured", null));
            }
            return faults;
        }
    }

    /** The question that the indicator is counted from: the first on satisfaction or on the task. */
    public Optional<Question> measured() {
        return measured(questions);
    }

    private static Optional<Question> measured(List<Question> questions) {
        return questions.stream()
                .filter(question ->
                        question.kind() == Question.Kind.SATISFACTION || question.kind() == Question.Kind.TASK)
                .findFirst();
    }

    Draft draft() {
        return new Draft(indicator, title, intro, asksEndState, asksChannel, invited, questions);
    }
}
