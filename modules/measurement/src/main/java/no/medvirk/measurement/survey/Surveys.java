package no.medvirk.measurement.survey;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.measurement.db.Tables.RESPONSE;
import static no.medvirk.measurement.db.Tables.SURVEY;
import static no.medvirk.measurement.trash.MeasurementTrash.SURVEYS;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectCount;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.medvirk.core.History;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Ids;
import no.medvirk.core.LocalText;
import no.medvirk.core.Municipalities;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Search;
import no.medvirk.core.Tenant;
import no.medvirk.core.TrashBin;
import no.medvirk.core.Version;
import no.medvirk.measurement.SurveyId;
import no.medvirk.measurement.figure.SmallNumbers;
import no.medvirk.measurement.figure.Unit;
import no.medvirk.measurement.indicator.Definitions;
import no.medvirk.measurement.indicator.Definitions.Followed;
import no.medvirk.measurement.survey.Survey.Status;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The surveys of the bound municipality that are not in the trash. */
@Service
@Transactional
public class Surveys {

    private static final TypeReference<List<Question>> QUESTIONS = new TypeReference<>() {};
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"; // none that is mistaken for another
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DSLContext db;
    private final Definitions definitions;
    private final JsonMapper json;
    private final Kept kept;
    private final Clock clock;

    Surveys(DSLContext db, Definitions definitions, JsonMapper json, Kept kept, Clock clock) {
        this.db = db;
        this.definitions = definitions;
        this.json = json;
        this.kept = kept;
        this.clock = clock;
    }

    /** What becomes of a survey beside its own row: its history, its trash, its address. */
    @Component
    static final class Kept {
        private final History history;
        private final TrashBin bin;
        private final Municipalities municipalities;

        Kept(History history, TrashBin bin, Municipalities municipalities) {
            this.history = history;
            this.bin = bin;
            this.municipalities = municipalities;
        }

        private String pages() {
            return "/s/" + municipalities.current().alias() + "/u/";
        }
    }

    /** What whoever answers needs to know, and no more: an answer is cheap. */
    public record Form(SurveyId id, Status status, List<Question> questions) {}

    @Transactional(readOnly = true)
    public Form form(SurveyId id) {
        return db.select(SURVEY.STATUS, SURVEY.QUESTIONS)
                .from(SURVEY)
                .where(mine(SURVEY), SURVEY.ID.eq(id), SURVEY.TRASHED_AT.isNull())
                .fetchOptional(row -> new Form(id, status(row.value1()), questions(row.value2())))
                .orElseThrow(Problem::notFound);
    }

    @Transactional(readOnly = true)
    Page<Survey> list(Search search, SurveyController.Filter filter, PageQuery query) {
        List<Survey> found = living(
                query.fetch(),
                search.in(SURVEY.SEARCH),
                filter.indicator() == null ? noCondition() : SURVEY.INDICATOR_ID.eq(filter.indicator()),
                query.after(SURVEY.TITLE, SURVEY.ID));
        return Page.of(
                found,
                query,
                survey -> List.of(survey.title().first(), survey.id().value().toString()));
    }

    @Transactional(readOnly = true)
    public Survey byId(SurveyId id) {
        return living(1, SURVEY.ID.eq(id)).stream().findFirst().orElseThrow(Problem::notFound);
    }

    /** For the public page: the address is all that anybody shows. */
    @Transactional(readOnly = true)
    public Optional<Survey> byCode(String code) {
        return living(1, SURVEY.CODE.eq(code)).stream().findFirst();
    }

    Survey create(Survey.Draft draft) {
        Followed followed = checked(draft);
        SurveyId id = new SurveyId(Ids.next());
        db.insertInto(SURVEY)
                .set(SURVEY.TENANT_ID, Tenant.current())
                .set(SURVEY.ID, id)
                .set(SURVEY.STATUS, Status.DRAFT.code())
                .set(SURVEY.CODE, code())
                .set(columns(draft, followed, 1))
                .execute();
        kept.history.record(SURVEYS.name(), id.value(), "created", null, draft);
        return byId(id);
    }

    /** Only a draft: what people were asked stays as they were asked it. */
    Survey change(SurveyId id, Survey.Draft draft, Version version) {
        Survey before = byId(id);
        if (before.status() != Status.DRAFT) {
            throw Problem.conflict("opened");
        }
        version.mustBe(before.version());
        update(before, columns(draft, checked(draft), before.version() + 1));
        kept.history.record(SURVEYS.name(), id.value(), "changed", before.draft(), draft);
        return byId(id);
    }

    Survey open(SurveyId id, Version version) {
        Survey before = byId(id);
        if (before.status() == Status.OPEN) {
            return before;
        }
        if (before.status() == Status.CLOSED) {
            throw Problem.conflict("closed");
        }
        return step(before, Status.OPEN, SURVEY.OPENED_AT, version);
    }

    Survey close(SurveyId id, Version version) {
        Survey before = byId(id);
        return before.status() == Status.CLOSED ? before : step(before, Status.CLOSED, SURVEY.CLOSED_AT, version);
    }

    private Survey step(Survey before, Status to, Field<Instant> at, Version version) {
        version.mustBe(before.version());
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(SURVEY.STATUS, to.code());
        columns.put(at, clock.instant().truncatedTo(ChronoUnit.MICROS));
        columns.put(SURVEY.VERSION, before.version() + 1);
        update(before, columns);
        Map<String, String> was = Map.of("status", before.status().code());
        kept.history.record(SURVEYS.name(), before.id().value(), "changed", was, Map.of("status", to.code()));
        return byId(before.id());
    }

    private void update(Survey before, Map<Field<?>, @Nullable Object> columns) {
        if (db.update(SURVEY)
                        .set(columns)
                        .where(
                                mine(SURVEY),
                                SURVEY.ID.eq(before.id()),
                                SURVEY.VERSION.eq(before.version()),
                                SURVEY.TRASHED_AT.isNull())
                        .execute()
                == 0) {
            throw Problem.stale();
        }
    }

    @Transactional(readOnly = true)
    Page<HistoryEntry> history(SurveyId id, PageQuery query) {
        return kept.history.of(SURVEYS.name(), id.value(), query);
    }

    void trash(SurveyId id, Version version) {
        kept.bin.put(SURVEYS, id.value(), version);
    }

    void restore(SurveyId id) {
        kept.bin.restore(SURVEYS, id.value());
        if (definitions.held(byId(id).indicator()).isEmpty()) {
            throw Problem.conflict("trashed");
        }
    }

    void deleteForGood(SurveyId id) {
        kept.bin.delete(SURVEYS, id.value());
    }

    private Followed checked(Survey.Draft draft) {
        List<Problem.Fault> faults = new ArrayList<>(draft.faults());
        Followed followed = definitions.held(draft.indicator()).orElse(null);
        if (followed == null) {
            faults.add(new Problem.Fault("indicator", "unknown", null));
        } else if (followed.present().unit() != Unit.PERCENT) {
            faults.add(new Problem.Fault("indicator", "unit", null));
        }
        if (followed == null || !faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return followed;
    }

    private Map<Field<?>, @Nullable Object> columns(Survey.Draft draft, Followed followed, int version) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        LocalText intro = draft.intro();
        columns.put(SURVEY.INDICATOR_ID, followed.id());
        columns.put(SURVEY.DEFINITION, followed.present().version());
        columns.put(SURVEY.TITLE_NB, draft.title().nb());
        columns.put(SURVEY.TITLE_NN, draft.title().nn());
        columns.put(SURVEY.TITLE_EN, draft.title().en());
        columns.put(SURVEY.INTRO_NB, intro == null ? null : intro.nb());
        columns.put(SURVEY.INTRO_NN, intro == null ? null : intro.nn());
        columns.put(SURVEY.INTRO_EN, intro == null ? null : intro.en());
        columns.put(SURVEY.ASKS_END_STATE, draft.asksEndState());
        columns.put(SURVEY.ASKS_CHANNEL, draft.asksChannel());
        columns.put(SURVEY.INVITED, draft.invited());
        columns.put(SURVEY.QUESTIONS, JSONB.valueOf(json.writeValueAsString(draft.questions())));
        columns.put(SURVEY.VERSION, version);
        return columns;
    }

    private List<Survey> living(int limit, Condition... which) {
        String pages = kept.pages();
        Field<Integer> responses = field(
                        selectCount().from(RESPONSE).where(mine(RESPONSE), RESPONSE.SURVEY_ID.eq(SURVEY.ID)))
                .as("responses");
        return db.select(SURVEY.fields())
                .select(responses)
                .from(SURVEY)
                .where(mine(SURVEY), SURVEY.TRASHED_AT.isNull())
                .and(and(which))
                .orderBy(SURVEY.TITLE, SURVEY.ID)
                .limit(limit)
                .fetch(row -> read(row, row.get(responses), pages));
    }

    private Survey read(Record row, int responses, String pages) {
        return new Survey(
                row.get(SURVEY.ID),
                row.get(SURVEY.INDICATOR_ID),
                row.get(SURVEY.DEFINITION),
                new LocalText(row.get(SURVEY.TITLE_NB), row.get(SURVEY.TITLE_NN), row.get(SURVEY.TITLE_EN)),
                LocalText.of(row.get(SURVEY.INTRO_NB), row.get(SURVEY.INTRO_NN), row.get(SURVEY.INTRO_EN)),
                row.get(SURVEY.ASKS_END_STATE),
                row.get(SURVEY.ASKS_CHANNEL),
                row.get(SURVEY.INVITED),
                questions(row.get(SURVEY.QUESTIONS)),
                status(row.get(SURVEY.STATUS)),
                pages + row.get(SURVEY.CODE),
                row.get(SURVEY.OPENED_AT),
                row.get(SURVEY.CLOSED_AT),
                SmallNumbers.answers(responses),
                row.get(SURVEY.VERSION));
    }

    private List<Question> questions(JSONB stored) {
        return json.readValue(stored.data(), QUESTIONS);
    }

    private static Status status(String code) {
        return Status.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static String code() {
        return RANDOM.ints(10, 0, LETTERS.length())
                .collect(StringBuilder::new, (code, at) -> code.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }
}
