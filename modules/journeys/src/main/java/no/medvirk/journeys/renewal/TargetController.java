package no.medvirk.journeys.renewal;

import jakarta.validation.Valid;
import no.medvirk.journeys.JourneyId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Begins a new journey from today's, and tells how it differs. */
@RestController
class TargetController {

    private final Targets targets;

    TargetController(Targets targets) {
        this.targets = targets;
    }

    @PostMapping("/journeys/{id}/target")
    @ResponseStatus(HttpStatus.CREATED)
    Targets.Begun begin(@PathVariable JourneyId id, @Valid @RequestBody Targets.Draft draft) {
        return targets.begin(id, draft);
    }

    @GetMapping("/journeys/{id}/difference")
    Difference difference(@PathVariable JourneyId id) {
        return targets.difference(id);
    }
}
