package no.medvirk.journeys.journey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Search;
import no.medvirk.core.Version;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads journeys. They are written by their operations alone. */
@RestController
class JourneyController {

    private final Journeys journeys;
    private final Documents documents;

    JourneyController(Journeys journeys, Documents documents) {
        this.journeys = journeys;
        this.documents = documents;
    }

    /**
     * Found by a part of their title, by their service, by how far they have come, and by whether they are today's or new.
     *
     * @param top only those that no step of another journey is told in
     */
    @GetMapping("/journeys")
    Page<Journey> list(
            @Valid Search search,
            @RequestParam(required = false) @Nullable ServiceId service,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "draft|review|current|archived") String status,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "today|target") String kind,
            @RequestParam(defaultValue = "false") boolean top,
            @Valid PageQuery query) {
        return journeys.list(search, service, status, kind, top, query);
    }

    @GetMapping("/journeys/vocabulary")
    Vocabulary vocabulary() {
        return journeys.vocabulary();
    }

    @GetMapping("/journeys/{id}")
    ResponseEntity<JourneyDocument> byId(@PathVariable JourneyId id) {
        JourneyDocument document = documents.byId(id);
        return Version.ok(document.seq(), document);
    }
}
