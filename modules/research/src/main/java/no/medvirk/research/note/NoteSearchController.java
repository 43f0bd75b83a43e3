package no.medvirk.research.note;

import jakarta.validation.Valid;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Search;
import no.medvirk.research.StudyId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The search in participants' words. */
@RestController
class NoteSearchController {

    private final Reading reading;

    NoteSearchController(Reading reading) {
        this.reading = reading;
    }

    @GetMapping("/research/search")
    Page<Reading.Hit> search(
            @Valid Search search, @RequestParam(required = false) @Nullable StudyId study, @Valid PageQuery query) {
        return reading.search(search, study, query);
    }
}
