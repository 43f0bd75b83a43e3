package no.medvirk.measurement.response;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.measurement.db.Tables.ANSWER_TEXT;
import static no.medvirk.measurement.db.Tables.RESPONSE;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.medvirk.core.Ids;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.measurement.SurveyId;
import no.medvirk.measurement.survey.Survey.Status;
import no.medvirk.measurement.survey.Surveys;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The answers to open surveys. A message is stored whole or not at all, and once, however often it is sent. */
@Service
@Transactional
class Responses {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private final DSLContext db;
    private final Surveys surveys;
    private final JsonMapper json;
    private final Clock clock;

    Responses(DSLContext db, Surveys surveys, JsonMapper json, Clock clock) {
        this.db = db;
        this.surveys = surveys;
        this.json = json;
        this.clock = clock;
    }

    Response receive(SurveyId survey, Response.Draft draft) {
        return receive(survey, List.of(draft), "").getFirst();
    }

    Response.Received receive(SurveyId survey, Response.Batch batch) {
        return new Response.Received(
                receive(survey, batch.responses(), "responses").size());
    }

    private List<Response> receive(SurveyId survey, List<Response.Draft> drafts, String path) {
        Surveys.Form form = surveys.form(survey);
        if (form.status() != Status.OPEN) {
            throw Problem.conflict("closed");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Sorted> sorted = new ArrayList<>();
        List<Problem.Fault> faults = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Response.Draft draft = drafts.get(i);
            String prefix = path.isEmpty() ? "" : path + "[" + i + "].";
            Sorted one = Sorted.of(form.questions(), draft.answers(), prefix + "answers");
            sorted.add(one);
            faults.addAll(one.faults());
            Instant at = draft.at();
            if (at != null && (at.isAfter(now.plus(CLOCKS_DIFFER)) || at.isBefore(EARLIEST))) {
                faults.add(new Problem.Fault(prefix + "at", "range", null));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return drafts.size() == 1
                ? List.of(store(survey, drafts.getFirst(), sorted.getFirst(), now))
                : storeAll(survey, drafts, sorted, now);
    }

    private List<Response> storeAll(SurveyId survey, List<Response.Draft> drafts, List<Sorted> sorted, Instant now) {
        List<Response> all = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            all.add(store(survey, drafts.get(i), sorted.get(i), now));
        }
        return all;
    }

    private Response store(SurveyId survey, Response.Draft draft, Sorted sorted, Instant now) {
        UUID id = draft.id() == null ? Ids.next() : draft.id();
        String digest = digest(survey, draft, sorted);
        Instant at = draft.at() == null ? now : draft.at().truncatedTo(ChronoUnit.MICROS);
        int stored = db.insertInto(RESPONSE)
                .set(RESPONSE.TENANT_ID, Tenant.current())
                .set(RESPONSE.ID, id)
                .set(RESPONSE.SURVEY_ID, survey)
                .set(RESPONSE.AT, at)
                .set(RESPONSE.LANGUAGE, draft.language())
                .set(
                        RESPONSE.END_STATE,
                        draft.endState() == null ? null : draft.endState().code())
                .set(
                        RESPONSE.CHANNEL,
                        draft.channel() == null ? null : draft.channel().code())
                .set(RESPONSE.ANSWERS, JSONB.valueOf(json.writeValueAsString(sorted.codes())))
                .set(RESPONSE.DIGEST, digest)
                .onConflictDoNothing()
                .execute();
        if (stored == 0) {
            return again(id, digest);
        }
        if (!sorted.texts().isEmpty()) {
            db.batch(sorted.texts().entrySet().stream()
                            .<Query>map(text -> text(survey, id, text))
                            .toList())
                    .execute();
        }
        return new Response(id, at);
    }

    private Response again(UUID id, String digest) {
        return db.select(RESPONSE.AT, RESPONSE.DIGEST)
                .from(RESPONSE)
                .where(mine(RESPONSE), RESPONSE.ID.eq(id))
                .fetchOptional(row -> {
                    if (!row.value2().equals(digest)) {
                        throw Problem.conflict("id-used");
                    }
                    return new Response(id, row.value1());
                })
                .orElseThrow(() -> Problem.conflict("busy"));
    }

    private Query text(SurveyId survey, UUID response, Map.Entry<String, String> text) {
        return db.insertInto(ANSWER_TEXT)
                .set(ANSWER_TEXT.TENANT_ID, Tenant.current())
                .set(ANSWER_TEXT.ID, Ids.next())
                .set(ANSWER_TEXT.RESPONSE_ID, response)
                .set(ANSWER_TEXT.SURVEY_ID, survey)
                .set(ANSWER_TEXT.QUESTION, text.getKey())
                .set(ANSWER_TEXT.WORDS, text.getValue())
                .set(ANSWER_TEXT.HINTS, PersonalDataHints.in(text.getValue()).toArray(String[]::new))
                .set(ANSWER_TEXT.REVIEW, "unchecked");
    }

    private String digest(SurveyId survey, Response.Draft draft, Sorted sorted) {
        record Content(
                SurveyId survey,
                @Nullable String language,
                @Nullable Object endState,
                @Nullable Object channel,
                Map<String, String> codes,
                Map<String, String> texts) {}
        String content = json.writeValueAsString(new Content(
                survey, draft.language(), draft.endState(), draft.channel(), sorted.codes(), sorted.texts()));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Objects.requireNonNull(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
