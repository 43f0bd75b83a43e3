package no.medvirk.measurement.response;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.measurement.db.Tables.ANSWER_TEXT;
import static no.medvirk.measurement.db.Tables.RESPONSE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.medvirk.core.Member;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Role;
import no.medvirk.core.Tenant;
import no.medvirk.core.Version;
import no.medvirk.measurement.SurveyId;
import no.medvirk.measurement.figure.SmallNumbers;
import no.medvirk.measurement.response.AnswerText.Review;
import no.medvirk.measurement.survey.Surveys;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people wrote, and the check of it for personal data. */
@Service
@Transactional
class AnswerTexts {

    private final DSLContext db;
    private final Surveys surveys;
    private final Clock clock;

    AnswerTexts(DSLContext db, Surveys surveys, Clock clock) {
        this.db = db;
        this.surveys = surveys;
        this.clock = clock;
    }

    /** The newest first, without their words; none while fewer than five have answered. */
    @Transactional(readOnly = true)
    Page<AnswerText> of(SurveyId survey, @Nullable String review, PageQuery query) {
        surveys.form(survey);
        List<AnswerText> found = db.select(
                        ANSWER_TEXT.ID,
                        ANSWER_TEXT.QUESTION,
                        ANSWER_TEXT.response().AT,
                        ANSWER_TEXT.REVIEW,
                        ANSWER_TEXT.HINTS)
                .from(ANSWER_TEXT)
                .where(mine(ANSWER_TEXT), ANSWER_TEXT.SURVEY_ID.eq(survey), enough())
                .and(review == null ? noCondition() : ANSWER_TEXT.REVIEW.eq(review))
                .and(query.before(ANSWER_TEXT.response().AT, ANSWER_TEXT.ID))
                .orderBy(ANSWER_TEXT.response().AT.desc(), ANSWER_TEXT.ID.desc())
                .limit(query.fetch())
                .fetch(row -> new AnswerText(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        Review.of(row.value4()),
                        Arrays.asList(row.value5())));
        return Page.of(
                found, query, text -> List.of(text.at().toString(), text.id().toString()));
    }

    /** What is cleared anybody may read; what nobody has checked, only those who may check it. */
    @Transactional(readOnly = true)
    AnswerText.Words words(UUID id) {
        AnswerText.Words words = db.selectFrom(ANSWER_TEXT)
                .where(mine(ANSWER_TEXT), ANSWER_TEXT.ID.eq(id), ANSWER_TEXT.WORDS.isNotNull(), enough())
                .fetchOptional(row -> new AnswerText.Words(
                        row.getId(),
                        row.getSurveyId(),
                        row.getQuestion(),
                        row.getWords(),
                        Review.of(row.getReview()),
                        Arrays.asList(row.getHints()),
                        row.getVersion()))
                .orElseThrow(Problem::notFound);
        surveys.form(words.survey());
        boolean checks = Tenant.member()
                .map(member -> member.role().includes(Role.CONTRIBUTOR))
                .orElse(false);
        if (words.review() != Review.CLEARED && !checks) {
            throw Problem.notFound();
        }
        return words;
    }

    /** A text that is removed is gone at once, and so is what could tell whether somebody wrote it. */
    void review(UUID id, Review review, Version version) {
        AnswerText.Words before = words(id);
        version.mustBe(before.version());
        if (review == Review.UNCHECKED) {
            throw Problem.invalid("review", "unknown");
        }
        int changed = db.update(ANSWER_TEXT)
                .set(ANSWER_TEXT.REVIEW, review.code())
                .set(ANSWER_TEXT.WORDS, review == Review.REMOVED ? null : before.words())
                .set(ANSWER_TEXT.REVIEWED_AT, clock.instant().truncatedTo(ChronoUnit.MICROS))
                .set(
                        ANSWER_TEXT.REVIEWED_BY_MEMBER_ID,
                        Tenant.member().map(Member::id).orElse(null))
                .set(ANSWER_TEXT.VERSION, before.version() + 1)
                .where(mine(ANSWER_TEXT), ANSWER_TEXT.ID.eq(id), ANSWER_TEXT.VERSION.eq(before.version()))
                .execute();
        if (changed == 0) {
            throw Problem.stale();
        }
        if (review == Review.REMOVED) {
            db.update(RESPONSE)
                    .set(RESPONSE.DIGEST, "")
                    .where(
                            mine(RESPONSE),
                            RESPONSE.ID.eq(select(ANSWER_TEXT.RESPONSE_ID)
                                    .from(ANSWER_TEXT)
                                    .where(mine(ANSWER_TEXT), ANSWER_TEXT.ID.eq(id))))
                    .execute();
        }
    }

    // at least five have answered: fewer could be told apart by what they write
    private static Condition enough() {
        return org.jooq.impl.DSL.exists(select(inline(1))
                .from(RESPONSE)
                .where(mine(RESPONSE), RESPONSE.SURVEY_ID.eq(ANSWER_TEXT.SURVEY_ID))
                .offset(SmallNumbers.LEAST - 1));
    }
}
