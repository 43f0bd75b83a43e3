package no.medvirk.journeys.split;

import jakarta.validation.Valid;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.PhaseId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Divides a journey, and tells beforehand what that does. */
@RestController
class SplitController {

    private final Splits splits;

    SplitController(Splits splits) {
        this.splits = splits;
    }

    /**
     * @param from the first phase that is to go
     * @param to the last phase that is to go
     */
    @GetMapping("/journeys/{id}/split")
    Split.Plan plan(@PathVariable JourneyId id, @RequestParam PhaseId from, @RequestParam PhaseId to) {
        return splits.plan(id, from, to);
    }

    @PostMapping("/journeys/{id}/split")
    @ResponseStatus(HttpStatus.CREATED)
    Split split(@PathVariable JourneyId id, @Valid @RequestBody Split.Draft draft) {
        return splits.split(id, draft);
    }
}
