package no.medvirk.measurement.response;

import static java.util.Objects.requireNonNull;
import static no.medvirk.core.Tenant.mine;
import static no.medvirk.measurement.db.Tables.ANSWER_TEXT;
import static no.medvirk.measurement.db.Tables.RESPONSE;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import no.medvirk.core.Ids;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.measurement.SurveyId;
import no.medvirk.measurement.survey.Survey.Status;
import no.medvirk.measurement.survey.Surveys;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Query;
import org.jooq.Record3;
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
        return store(
                survey,
                IntStream.range(0, drafts.size())
                        .mapToObj(at -> message(survey, drafts.get(at), sorted.get(at), now))
                        .toList());
    }

    /** An answer as it is stored, or was before. */
    private record Message(UUID id, Instant at, String digest, Response.Draft draft, Sorted sorted) {}

    private record Stored(Instant at, String digest) {}

    private Message message(SurveyId survey, Response.Draft draft, Sorted sorted, Instant now) {
        return new Message(
                draft.id() == null ? Ids.next() : draft.id(),
                draft.at() == null ? now : draft.at().truncatedTo(ChronoUnit.MICROS),
                digest(survey, draft, sorted),
                draft,
                sorted);
    }

    /** Three statements, however many; by id, so that two who send the same at once wait for each other and not in a ring. */
    private List<Response> store(SurveyId survey, List<Message> messages) {
        Map<UUID, Message> once = new TreeMap<>();
        messages.forEach(message -> once.putIfAbsent(message.id(), message));
        Set<UUID> stored = insert(survey, once.values());
        List<Query> texts = new ArrayList<>();
        stored.forEach(id -> requireNonNull(once.get(id))
                .sorted()
                .texts()
                .entrySet()
                .forEach(text -> texts.add(text(survey, id, text))));
        if (!texts.isEmpty()) {
            db.batch(texts).execute();
        }
        Map<UUID, Stored> before =
                before(once.keySet().stream().filter(id -> !stored.contains(id)).toList());
        return messages.stream()
                .map(message -> {
                    Stored there = before.get(message.id());
                    Message first = requireNonNull(once.get(message.id()));
                    if (there == null && !stored.contains(message.id())) {
                        throw Problem.conflict("busy");
                    }
                    if (!message.digest().equals(there == null ? first.digest() : there.digest())) {
                        throw Problem.conflict("id-used");
                    }
                    return new Response(message.id(), there == null ? first.at() : there.at());
                })
                .toList();
    }

    private Set<UUID> insert(SurveyId survey, Collection<Message> messages) {
        return db.insertInto(
                        RESPONSE,
                        RESPONSE.TENANT_ID,
                        RESPONSE.ID,
                        RESPONSE.SURVEY_ID,
                        RESPONSE.AT,
                        RESPONSE.LANGUAGE,
                        RESPONSE.END_STATE,
                        RESPONSE.CHANNEL,
                        RESPONSE.ANSWERS,
                        RESPONSE.DIGEST)
                .valuesOfRows(messages.stream()
                        .map(message -> row(
                                val(Tenant.current(), RESPONSE.TENANT_ID),
                                val(message.id(), RESPONSE.ID),
                                val(survey, RESPONSE.SURVEY_ID),
                                val(message.at(), RESPONSE.AT),
                                val(message.draft().language(), RESPONSE.LANGUAGE),
                                val(
                                        message.draft().endState() == null
                                                ? null
                                                : message.draft().endState().code(),
                                        RESPONSE.END_STATE),
                                val(
                                        message.draft().channel() == null
                                                ? null
                                                : message.draft().channel().code(),
                                        RESPONSE.CHANNEL),
                                val(
                                        JSONB.valueOf(json.writeValueAsString(
                                                message.sorted().codes())),
                                        RESPONSE.ANSWERS),
                                val(message.digest(), RESPONSE.DIGEST)))
                        .toList())
                .onConflictDoNothing()
                .returningResult(RESPONSE.ID)
                .fetchSet(RESPONSE.ID);
    }

    private Map<UUID, Stored> before(List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : db.select(RESPONSE.ID, RESPONSE.AT, RESPONSE.DIGEST)
                        .from(RESPONSE)
                        .where(mine(RESPONSE), RESPONSE.ID.in(ids))
                        .fetchMap(Record3::value1, row -> new Stored(row.value2(), row.value3()));
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
            return HexFormat.of().formatHex(requireNonNull(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
