package no.medvirk.measurement.response;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.medvirk.core.Problem;
import no.medvirk.measurement.survey.Question;

/**
 * Answers, checked against the questions and sorted: codes apart from what people wrote.
 *
 * @param codes by question
 * @param texts by question
 * @param faults what is wrong; the rest counts only when there is none
 */
record Sorted(Map<String, String> codes, Map<String, String> texts, List<Problem.Fault> faults) {

    static final int LONGEST = 2000;

    /** @param path of the answers in the request */
    static Sorted of(List<Question> questions, List<Response.Answer> answers, String path) {
        Map<String, Question> known = questions.stream().collect(Collectors.toMap(Question::id, Function.identity()));
        Map<String, String> codes = new TreeMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        List<Problem.Fault> faults = new ArrayList<>();
        Set<String> answered = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            Response.Answer answer = answers.get(i);
            String at = path + "[" + i + "]";
            Question question = known.get(answer.question());
            String value = answer.value().strip();
            if (question == null) {
                faults.add(new Problem.Fault(at + ".question", "unknown", null));
            } else if (!answered.add(question.id())) {
                faults.add(new Problem.Fault(at + ".question", "duplicate", null));
            } else if (question.free()) {
                if (value.length() > LONGEST) {
                    faults.add(new Problem.Fault(at + ".value", "size", "" + LONGEST));
                } else if (value.indexOf('\0') >= 0) {
                    faults.add(new Problem.Fault(at + ".value", "characters", null));
                } else if (!value.isEmpty()) {
                    texts.put(question.id(), value);
                }
            } else if (question.codes().contains(value)) {
                codes.put(question.id(), value);
            } else {
                faults.add(new Problem.Fault(at + ".value", "unknown", null));
            }
        }
        questions.stream()
                .filter(question -> question.required()
                        && !codes.containsKey(question.id())
                        && !texts.containsKey(question.id())
                        && !answered.contains(question.id()))
                .forEach(question -> faults.add(new Problem.Fault(path + "." + question.id(), "required", null)));
        if (codes.isEmpty() && texts.isEmpty() && faults.isEmpty()) {
            faults.add(new Problem.Fault(path, "required", null));
        }
        return new Sorted(codes, texts, faults);
    }
}
