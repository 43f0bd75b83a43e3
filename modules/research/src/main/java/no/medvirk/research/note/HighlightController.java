package no.medvirk.research.note;

import jakarta.validation.Valid;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Search;
import no.medvirk.core.Version;
import no.medvirk.research.HighlightId;
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

/** The highlights. */
@RestController
@RequestMapping("/research/highlights")
class HighlightController {

    private final Highlights highlights;

    HighlightController(Highlights highlights) {
        this.highlights = highlights;
    }

    @GetMapping
    Page<Highlight> list(@Valid Highlight.Of of, @Valid Search search, @Valid PageQuery query) {
        return highlights.list(of, search, query);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Highlight create(@Valid @RequestBody Highlight.Draft draft) {
        return highlights.create(draft);
    }

    @GetMapping("/{id}")
    ResponseEntity<Highlight> byId(@PathVariable HighlightId id) {
        Highlight highlight = highlights.byId(id);
        return Version.ok(highlight.version(), highlight);
    }

    @PutMapping("/{id}")
    ResponseEntity<Highlight> change(
            @PathVariable HighlightId id,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody Highlight.Changes changes) {
        Highlight highlight = highlights.change(id, changes, version);
        return Version.ok(highlight.version(), highlight);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable HighlightId id, @RequestHeader("If-Match") Version version) {
        highlights.delete(id, version);
    }
}
