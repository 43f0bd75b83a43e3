package no.medvirk.measurement.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Requires;
import no.medvirk.core.Role;
import no.medvirk.core.Search;
import no.medvirk.core.Version;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.measurement.SurveyId;
import no.medvirk.measurement.observation.Series;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The surveys, and what they show. */
@RestController
@RequestMapping("/measurement/surveys")
class SurveyController {

    /** The surveys of one indicator; of all when none is named. */
    record Filter(@Nullable IndicatorId indicator) {}

    /**
     * A period that is over, by its first day.
     *
     * @param replace whether a figure of it that does not come from this survey gives way
     */
    record PeriodToCount(@NotNull LocalDate from, @Nullable Boolean replace) {}

    private final Surveys surveys;
    private final SurveyResults results;

    SurveyController(Surveys surveys, SurveyResults results) {
        this.surveys = surveys;
        this.results = results;
    }

    @GetMapping
    Page<Survey> list(@Valid Search search, Filter filter, @Valid PageQuery query) {
        return surveys.list(search, filter, query);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Survey create(@Valid @RequestBody Survey.Draft draft) {
        return surveys.create(draft);
    }

    @GetMapping("/{id}")
    ResponseEntity<Survey> byId(@PathVariable SurveyId id) {
        return versioned(surveys.byId(id));
    }

    @PutMapping("/{id}")
    ResponseEntity<Survey> change(
            @PathVariable SurveyId id,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody Survey.Draft draft) {
        return versioned(surveys.change(id, draft, version));
    }

    @PutMapping("/{id}/opening")
    ResponseEntity<Survey> open(@PathVariable SurveyId id, @RequestHeader("If-Match") Version version) {
        return versioned(surveys.open(id, version));
    }

    @PutMapping("/{id}/closing")
    ResponseEntity<Survey> close(@PathVariable SurveyId id, @RequestHeader("If-Match") Version version) {
        return versioned(surveys.close(id, version));
    }

    @GetMapping("/{id}/results")
    Results results(@PathVariable SurveyId id) {
        return results.of(id);
    }

    @PostMapping("/{id}/points")
    Series count(@PathVariable SurveyId id, @Valid @RequestBody PeriodToCount period) {
        return results.count(id, period.from(), Boolean.TRUE.equals(period.replace()));
    }

    @GetMapping("/{id}/history")
    Page<HistoryEntry> history(@PathVariable SurveyId id, @Valid PageQuery query) {
        return surveys.history(id, query);
    }

    @PutMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trash(@PathVariable SurveyId id, @RequestHeader("If-Match") Version version) {
        surveys.trash(id, version);
    }

    @DeleteMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(@PathVariable SurveyId id) {
        surveys.restore(id);
    }

    @DeleteMapping("/{id}")
    @Requires(Role.TENANT_ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteForGood(@PathVariable SurveyId id) {
        surveys.deleteForGood(id);
    }

    private static ResponseEntity<Survey> versioned(Survey survey) {
        return Version.ok(survey.version(), survey);
    }
}
