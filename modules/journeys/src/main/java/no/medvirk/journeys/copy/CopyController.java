package no.medvirk.journeys.copy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Coded;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Copies parts of a journey into another, and tells where what was copied came from. */
@RestController
class CopyController {

    private final Copying copying;
    private final Sources sources;

    CopyController(Copying copying, Sources sources) {
        this.copying = copying;
        this.sources = sources;
    }

    /** @param of the id of the step or the lane */
    @GetMapping("/journeys/{id}/copies/plan")
    CopyPlan plan(
            @PathVariable JourneyId id,
            @RequestParam @Pattern(regexp = "step|lane") String thing,
            @RequestParam UUID of,
            @RequestParam JourneyId into) {
        return copying.plan(id, Coded.of(Source.Thing.class, thing), of, into);
    }

    @PostMapping("/journeys/{id}/copies")
    @ResponseStatus(HttpStatus.CREATED)
    Copying.Copied copy(@PathVariable JourneyId id, @Valid @RequestBody Copying.Order order) {
        return copying.copy(id, order);
    }

    /** The whole of a journey as another one. */
    @PostMapping("/journeys/{id}/duplicates")
    @ResponseStatus(HttpStatus.CREATED)
    Copying.Made duplicate(@PathVariable JourneyId id, @Valid @RequestBody Copying.Draft draft) {
        return copying.duplicate(id, draft);
    }

    @GetMapping("/journeys/{id}/sources")
    List<Source> sources(@PathVariable JourneyId id) {
        return sources.of(id);
    }
}
