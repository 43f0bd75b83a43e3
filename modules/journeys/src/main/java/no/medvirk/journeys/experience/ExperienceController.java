package no.medvirk.journeys.experience;

import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.journey.Documents;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How people feel through a journey. */
@RestController
class ExperienceController {

    private final Documents documents;

    ExperienceController(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/journeys/{id}/experience")
    ExperienceReport report(@PathVariable JourneyId id) {
        return new Curves(documents.byId(id)).report();
    }
}
