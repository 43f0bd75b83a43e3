package no.medvirk.research.actual;

import jakarta.validation.Valid;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Version;
import no.medvirk.research.ActualJourneyId;
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

/** What participants went through. */
@RestController
@RequestMapping("/research/actual-journeys")
class ActualJourneyController {

    private final ActualJourneys journeys;

    ActualJourneyController(ActualJourneys journeys) {
        this.journeys = journeys;
    }

    @GetMapping
    Page<ActualJourney.Line> list(@Valid ActualJourney.Of of, @Valid PageQuery query) {
        return journeys.list(of, query);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ActualJourney create(@Valid @RequestBody ActualJourney.Draft draft) {
        return journeys.create(draft);
    }

    @GetMapping("/{id}")
    ResponseEntity<ActualJourney> byId(@PathVariable ActualJourneyId id) {
        return answer(journeys.byId(id));
    }

    @PutMapping("/{id}")
    ResponseEntity<ActualJourney> change(
            @PathVariable ActualJourneyId id,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody ActualJourney.Changes changes) {
        return answer(journeys.change(id, changes, version));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable ActualJourneyId id, @RequestHeader("If-Match") Version version) {
        journeys.delete(id, version);
    }

    @GetMapping("/{id}/history")
    Page<HistoryEntry> history(@PathVariable ActualJourneyId id, @Valid PageQuery query) {
        return journeys.history(id, query);
    }

    private static ResponseEntity<ActualJourney> answer(ActualJourney journey) {
        return Version.ok(journey.version(), journey);
    }
}
