package no.medvirk.measurement.survey;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.measurement.db.Tables.ANSWER_TEXT;
import static no.medvirk.measurement.db.Tables.RESPONSE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.noCondition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.medvirk.core.NorwegianTime;
import no.medvirk.core.Problem;
import no.medvirk.measurement.SurveyId;
import no.medvirk.measurement.figure.Cadence;
import no.medvirk.measurement.indicator.Definitions;
import no.medvirk.measurement.indicator.Definitions.Followed;
import no.medvirk.measurement.observation.Observations;
import no.medvirk.measurement.observation.Series;
import no.medvirk.measurement.survey.Results.Counts;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the answers to a survey add up to. */
@Service
@Transactional
class SurveyResults {

    private static final String END_STATE = "@end-state"; // no question is called so
    private static final String CHANNEL = "@channel";

    private final DSLContext db;
    private final Surveys surveys;
    private final Definitions definitions;
    private final Observations observations;
    private final Clock clock;

    SurveyResults(DSLContext db, Surveys surveys, Definitions definitions, Observations observations, Clock clock) {
        this.db = db;
        this.surveys = surveys;
        this.definitions = definitions;
        this.observations = observations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Results of(SurveyId id) {
        Survey survey = surveys.byId(id);
        Map<String, Counts> counts = counts(survey, noCondition());
        int unchecked = db.fetchCount(
                ANSWER_TEXT, mine(ANSWER_TEXT), ANSWER_TEXT.SURVEY_ID.eq(id), ANSWER_TEXT.REVIEW.eq("unchecked"));
        return Results.of(
                survey,
                counts,
                counts.getOrDefault(END_STATE, new Counts(Map.of())),
                counts.getOrDefault(CHANNEL, new Counts(Map.of())),
                unchecked);
    }

    /** Makes a point of the indicator's line of the answers in a period of its calendar that is over. */
    Series count(SurveyId id, LocalDate from, boolean replace) {
        Survey survey = surveys.byId(id);
        Followed followed = definitions.followed(survey.indicator());
        if (followed.present().version() != survey.definition()) {
            throw Problem.conflict("old-definition");
        }
        Cadence.Period period = followed.cadence().around(from);
        if (!period.from().equals(from)) {
            throw Problem.invalid("from", "period");
        }
        if (!period.to().isBefore(Cadence.day(clock.instant()))) {
            throw Problem.invalid("from", "open-period");
        }
        Question measured = survey.measured().orElseThrow();
        Counts answers = counts(
                        survey,
                        RESPONSE.AT
                                .ge(period.from()
                                        .atStartOfDay(NorwegianTime.ZONE)
                                        .toInstant())
                                .and(RESPONSE.AT.lt(period.to()
                                        .plusDays(1)
                                        .atStartOfDay(NorwegianTime.ZONE)
                                        .toInstant())))
                .getOrDefault(measured.id(), new Counts(Map.of()));
        int n = answers.inOrder(measured.codes()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return observations.count(followed, period, Results.good(measured, answers), n, id, replace);
    }

    private Map<String, Counts> counts(Survey survey, Condition when) {
        List<Select<Record3<String, String, Integer>>> parts = new ArrayList<>();
        parts.add(part(survey.id(), END_STATE, coalesce(RESPONSE.END_STATE, inline("")), when));
        parts.add(part(survey.id(), CHANNEL, coalesce(RESPONSE.CHANNEL, inline("")), when));
        survey.questions().stream()
                .filter(question -> !question.free())
                .forEach(question -> parts.add(part(
                        survey.id(),
                        question.id(),
                        coalesce(jsonbGetAttributeAsText(RESPONSE.ANSWERS, inline(question.id())), inline("")),
                        when)));
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        parts.stream()
                .reduce(Select::unionAll)
                .orElseThrow()
                .fetch()
                .forEach(row -> counts.computeIfAbsent(row.value1(), question -> new HashMap<>())
                        .put(row.value2(), row.value3()));
        Map<String, Counts> all = new HashMap<>();
        counts.forEach((question, byCode) -> all.put(question, new Counts(byCode)));
        return all;
    }

    private Select<Record3<String, String, Integer>> part(
            SurveyId survey, String question, Field<String> code, Condition when) {
        return db.select(inline(question), code, DSL.count())
                .from(RESPONSE)
                .where(mine(RESPONSE), RESPONSE.SURVEY_ID.eq(survey), when)
                .groupBy(code);
    }
}
