package no.medvirk.research.note;

import jakarta.validation.Valid;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Version;
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

/** The merkelapper. */
@RestController
@RequestMapping("/research/tags")
class TagController {

    private final Tags tags;

    TagController(Tags tags) {
        this.tags = tags;
    }

    @GetMapping
    Page<Tag> list(@Valid PageQuery query) {
        return tags.list(query);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Tag create(@Valid @RequestBody Tag.Draft draft) {
        return tags.create(draft);
    }

    @PutMapping("/{id}")
    ResponseEntity<Tag> change(
            @PathVariable TagId id, @RequestHeader("If-Match") Version version, @Valid @RequestBody Tag.Draft draft) {
        Tag tag = tags.change(id, draft, version);
        return Version.ok(tag.version(), tag);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable TagId id, @RequestHeader("If-Match") Version version) {
        tags.delete(id, version);
    }
}
