package no.medvirk.local.world;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Creates what an example municipality measures, as its people and their systems would. */
final class MeasurementLoading {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final List<String> ENDS =
            List.of("success", "success", "success", "refused", "success", "abandoned", "success", "refused");
    private static final List<String> CHANNELS =
            List.of("online-service", "online-service", "online-service", "telephone");

    private final Api api;
    private final String path;
    private final String language;
    private final Map<String, String> ids;
    private final LocalDate thisMonth = LocalDate.now(OSLO).withDayOfMonth(1);

    /**
     * @param path of the municipality
     * @param language that its people answer in
     * @param ids of what was loaded before, by name
     */
    MeasurementLoading(Api api, String path, String language, Map<String, String> ids) {
        this.api = api;
        this.path = path;
        this.language = language;
        this.ids = ids;
    }

    void load(Measurement measurement) {
        var colleagues = new LinkedHashMap<String, String>();
        for (var one : api.get(path + "/colleagues?limit=200").path("items"))
            colleagues.put(one.path("name").asString(), one.path("id").asString());
        String first = null;
        for (var indicator : measurement.indicators()) {
            var id = load(indicator, colleagues);
            if (first == null) first = id;
        }
        load(measurement.survey(), Objects.requireNonNull(first));
    }

    private String load(Measurement.Indicator indicator, Map<String, String> colleagues) {
        var body = new LinkedHashMap<String, Object>();
        body.put("name", indicator.name());
        body.put("service", Objects.requireNonNull(ids.get(indicator.service()), indicator.service()));
        if (indicator.goal() != null)
            body.put("goal", Objects.requireNonNull(ids.get(indicator.goal()), indicator.goal()));
        if (indicator.owner() != null)
            body.put("owner", Objects.requireNonNull(colleagues.get(indicator.owner()), indicator.owner()));
        body.put("cadence", indicator.cadence());
        body.put("satisfaction", indicator.satisfaction());
        if (indicator.shared() != null) body.put("shared", indicator.shared());
        if (indicator.target() != null)
            body.put(
                    "target",
                    Map.of(
                            "value",
                            indicator.target(),
                            "on",
                            thisMonth.plusYears(1).toString()));
        body.put("definition", indicator.definition());
        var made = path + "/measurement/indicators/"
                + api.post(path + "/measurement/indicators", body).path("id").asString();
        var points = points(indicator);
        if (indicator.baseline() > 0) {
            var lock = api.post(made + "/baselines", baseline(indicator, points));
            api.put(
                    path + "/measurement/baselines/" + lock.path("id").asString() + "/lock",
                    Map.of(),
                    "\"" + lock.path("version").asInt() + "\"");
        }
        api.post(
                made + "/observations",
                Map.of("points", points)); // after the baseline, so that the goal hears how far it is
        return made.substring(made.lastIndexOf('/') + 1);
    }

    private List<Map<String, Object>> points(Measurement.Indicator indicator) {
        int months = indicator.cadence().equals("quarter") ? 3 : 1;
        int many = indicator.parts() != null
                ? indicator.parts().size()
                : Objects.requireNonNull(indicator.values()).size();
        var end = thisMonth.minusMonths((thisMonth.getMonthValue() - 1) % months);
        var points = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < many; i++) {
            var from = end.minusMonths((long) months * (many - i));
            var point = new LinkedHashMap<String, Object>();
            point.put("from", from.toString());
            point.put("to", from.plusMonths(months).minusDays(1).toString());
            if (indicator.parts() != null) {
                point.put("numerator", indicator.parts().get(i).getFirst());
                point.put("n", indicator.parts().get(i).getLast());
            } else {
                point.put("value", Objects.requireNonNull(indicator.values()).get(i));
                point.put("n", indicator.n());
            }
            points.add(point);
        }
        return points;
    }

    /** The first periods together. */
    private Map<String, Object> baseline(Measurement.Indicator indicator, List<Map<String, Object>> points) {
        var some = points.subList(0, indicator.baseline());
        var body = new LinkedHashMap<String, Object>();
        body.put("from", some.getFirst().get("from"));
        body.put("to", some.getLast().get("to"));
        body.put("n", (int) sum(some, "n"));
        if (indicator.parts() != null) body.put("numerator", (int) sum(some, "numerator"));
        else body.put("value", Math.round(sum(some, "value") / some.size() * 10) / 10.0);
        return body;
    }

    private static double sum(List<Map<String, Object>> points, String field) {
        return points.stream()
                .mapToDouble(point -> ((Number) Objects.requireNonNull(point.get(field))).doubleValue())
                .sum();
    }

    private void load(Measurement.Survey survey, String indicator) {
        var made = api.post(
                path + "/measurement/surveys",
                Map.of(
                        "indicator", indicator,
                        "title", survey.title(),
                        "intro", survey.intro(),
                        "asksEndState", true,
                        "asksChannel", false,
                        "invited", survey.invited(),
                        "questions",
                                List.of(
                                        Map.of(
                                                "id",
                                                "q1",
                                                "kind",
                                                "satisfaction",
                                                "text",
                                                survey.question(),
                                                "required",
                                                true),
                                        Map.of(
                                                "id",
                                                "q2",
                                                "kind",
                                                "text",
                                                "text",
                                                survey.better(),
                                                "required",
                                                false))));
        var one = path + "/measurement/surveys/" + made.path("id").asString();
        api.put(one + "/opening", Map.of(), "\"" + made.path("version").asInt() + "\"");
        api.post(one + "/responses/batch", Map.of("responses", responses(survey)));
        for (int i = survey.months().size(); i > 0; i--)
            api.post( // the last months of the line are the survey's own
                    one + "/points", Map.of("from", thisMonth.minusMonths(i).toString(), "replace", true));
    }

    private List<Map<String, Object>> responses(Measurement.Survey survey) {
        var all = new ArrayList<Map<String, Object>>();
        for (int month = 0; month < survey.months().size(); month++) {
            var from = thisMonth.minusMonths(survey.months().size() - month);
            for (int level = 0; level < 5; level++)
                for (int i = 0; i < survey.months().get(month).get(level); i++) {
                    int at = all.size();
                    var answers = new ArrayList<Map<String, String>>();
                    answers.add(Map.of("question", "q1", "value", "" + (level + 1)));
                    if (at % 4 == 1 && at / 4 < survey.texts().size())
                        answers.add(
                                Map.of("question", "q2", "value", survey.texts().get(at / 4)));
                    all.add(Map.of(
                            "language", language,
                            "endState", ENDS.get(at % ENDS.size()),
                            "channel", CHANNELS.get(at % CHANNELS.size()),
                            "at",
                                    from.plusDays(at % 28)
                                            .atTime(9 + at % 8, 15)
                                            .atZone(OSLO)
                                            .toInstant()
                                            .toString(),
                            "answers", answers));
                }
        }
        return all;
    }
}
