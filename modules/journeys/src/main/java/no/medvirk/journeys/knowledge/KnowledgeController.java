package no.medvirk.journeys.knowledge;

import no.medvirk.journeys.JourneyId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How well what a journey says is known. */
@RestController
class KnowledgeController {

    private final KnowledgeReports reports;

    KnowledgeController(KnowledgeReports reports) {
        this.reports = reports;
    }

    @GetMapping("/journeys/{id}/evidence")
    KnowledgeReport report(@PathVariable JourneyId id) {
        return reports.of(id);
    }
}
