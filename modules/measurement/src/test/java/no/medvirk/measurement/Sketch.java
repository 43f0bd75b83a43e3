package no.medvirk.measurement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Things of measurement as a client would write them, plain enough for any test. */
public final class Sketch {

    private Sketch() {}

    public static Map<String, Object> percent(String name) {
        return indicator(name, "percent", true);
    }

    public static Map<String, Object> days(String name) {
        return indicator(name, "days", false);
    }

    public static Map<String, Object> indicator(String name, String unit, boolean increaseIsGood) {
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("numerator", Map.of("nb", "Fornøyde"));
        definition.put("denominator", Map.of("nb", "Alle svar"));
        definition.put("unit", unit);
        definition.put("increaseIsGood", increaseIsGood);
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("name", Map.of("nb", name));
        draft.put("cadence", "month");
        draft.put("satisfaction", false);
        draft.put("definition", definition);
        return draft;
    }

    public static Map<String, Object> goal(String title) {
        return Map.of("vision", false, "title", Map.of("nb", title), "place", 0);
    }

    /** Months of 2025 and on, from January, each with a value that rests on forty cases. */
    public static Map<String, Object> months(int... values) {
        List<Map<String, Object>> points = new java.util.ArrayList<>();
        java.time.LocalDate from = java.time.LocalDate.of(2025, 1, 1);
        for (int value : values) {
            points.add(Map.of(
                    "from",
                    from.toString(),
                    "to",
                    from.plusMonths(1).minusDays(1).toString(),
                    "value",
                    value,
                    "n",
                    40));
            from = from.plusMonths(1);
        }
        return Map.of("points", points);
    }

    /** The same points, in place of what is measured already. */
    public static Map<String, Object> replacing(Map<String, Object> points) {
        Map<String, Object> message = new LinkedHashMap<>(points);
        message.put("replace", true);
        return message;
    }

    /** A share in January 2025. */
    public static Map<String, Object> january(int numerator, int n) {
        return Map.of(
                "points", List.of(Map.of("from", "2025-01-01", "to", "2025-01-31", "numerator", numerator, "n", n)));
    }

    /** A survey of satisfaction, with a free text. */
    public static Map<String, Object> survey(@Nullable String indicator) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("indicator", Objects.requireNonNull(indicator));
        draft.put("title", Map.of("nb", "Hvordan var det å søke?", "en", "How was it to apply?"));
        draft.put("asksEndState", true);
        draft.put("asksChannel", false);
        draft.put("questions", List.of(question("q1", "satisfaction"), question("q2", "text")));
        return draft;
    }

    public static Map<String, Object> question(String id, String kind) {
        return Map.of(
                "id",
                id,
                "kind",
                kind,
                "text",
                Map.of("nb", "Spørsmål " + id),
                "required",
                kind.equals("satisfaction"));
    }

    public static Map<String, Object> answer(int value) {
        return Map.of(
                "language",
                "nb",
                "endState",
                "success",
                "answers",
                List.of(Map.of("question", "q1", "value", "" + value)));
    }
}
