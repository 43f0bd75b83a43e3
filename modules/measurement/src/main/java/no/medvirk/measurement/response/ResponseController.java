package no.medvirk.measurement.response;

import jakarta.validation.Valid;
import java.util.UUID;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Version;
import no.medvirk.measurement.SurveyId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Answers from other systems, and the check of what people wrote. */
@RestController
class ResponseController {

    /** The texts in one state of review; all when none is named. */
    record Filter(@Nullable String review) {}

    private final Responses responses;
    private final AnswerTexts texts;

    ResponseController(Responses responses, AnswerTexts texts) {
        this.responses = responses;
        this.texts = texts;
    }

    @PostMapping("/measurement/surveys/{id}/responses")
    @ResponseStatus(HttpStatus.CREATED)
    Response receive(@PathVariable SurveyId id, @Valid @RequestBody Response.Draft draft) {
        return responses.receive(id, draft);
    }

    @PostMapping("/measurement/surveys/{id}/responses/batch")
    Response.Received receiveAll(@PathVariable SurveyId id, @Valid @RequestBody Response.Batch batch) {
        return responses.receive(id, batch);
    }

    @GetMapping("/measurement/surveys/{id}/texts")
    Page<AnswerText> texts(@PathVariable SurveyId id, Filter filter, @Valid PageQuery query) {
        return texts.of(id, filter.review(), query);
    }

    @GetMapping("/measurement/texts/{id}")
    ResponseEntity<AnswerText.Words> words(@PathVariable UUID id) {
        AnswerText.Words words = texts.words(id);
        return Version.ok(words.version(), words);
    }

    @PutMapping("/measurement/texts/{id}/review")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void review(
            @PathVariable UUID id,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody AnswerText.Decision decision) {
        texts.review(id, decision.review(), version);
    }
}
