package no.medvirk.journeys.renewal;

import jakarta.validation.Valid;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.version.VersionId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Begins a new journey from today's, and tells how two of them differ. */
@RestController
class TargetController {

    private final Targets targets;
    private final Differences differences;

    TargetController(Targets targets, Differences differences) {
        this.targets = targets;
        this.differences = differences;
    }

    @PostMapping("/journeys/{id}/target")
    @ResponseStatus(HttpStatus.CREATED)
    Targets.Begun begin(@PathVariable JourneyId id, @Valid @RequestBody Targets.Draft draft) {
        return targets.begin(id, draft);
    }

    /**
     * @param from a version of this journey, or of today's that it comes from; without one, today's as it is now
     * @param at a version of this journey; without one, as it is now
     */
    @GetMapping("/journeys/{id}/difference")
    Difference difference(
            @PathVariable JourneyId id,
            @RequestParam(required = false) @Nullable VersionId from,
            @RequestParam(required = false) @Nullable VersionId at) {
        return differences.between(id, from, at);
    }
}
