package no.medvirk.journeys.engine;

import jakarta.validation.Valid;
import no.medvirk.journeys.JourneyId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whether a new journey changes how the service is produced. */
@RestController
class EngineController {

    private final EngineReports reports;

    EngineController(EngineReports reports) {
        this.reports = reports;
    }

    @GetMapping("/journeys/{id}/engine")
    EngineReport report(@PathVariable JourneyId id) {
        return reports.of(id);
    }

    @PostMapping("/journeys/{id}/engine/reservations")
    @ResponseStatus(HttpStatus.CREATED)
    EngineReport reserve(@PathVariable JourneyId id, @Valid @RequestBody EngineReports.Draft draft) {
        return reports.reserve(id, draft);
    }
}
