package no.medvirk.research.need;

import jakarta.validation.Valid;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Requires;
import no.medvirk.core.Role;
import no.medvirk.core.Search;
import no.medvirk.core.Version;
import no.medvirk.research.NeedId;
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

/** The needs. */
@RestController
@RequestMapping("/research/needs")
class NeedController {

    private final Needs needs;

    NeedController(Needs needs) {
        this.needs = needs;
    }

    @GetMapping
    Page<Need> list(@Valid Need.Of of, @Valid Search search, @Valid PageQuery query) {
        return needs.list(of, search, query);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Need create(@Valid @RequestBody Need.Draft draft) {
        return needs.create(draft);
    }

    @GetMapping("/{id}")
    ResponseEntity<Need> byId(@PathVariable NeedId id) {
        Need need = needs.byId(id);
        return Version.ok(need.version(), need);
    }

    @PutMapping("/{id}")
    ResponseEntity<Need> change(
            @PathVariable NeedId id, @RequestHeader("If-Match") Version version, @Valid @RequestBody Need.Draft draft) {
        Need need = needs.change(id, draft, version);
        return Version.ok(need.version(), need);
    }

    @GetMapping("/{id}/history")
    Page<HistoryEntry> history(@PathVariable NeedId id, @Valid PageQuery query) {
        return needs.history(id, query);
    }

    @PutMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trash(@PathVariable NeedId id, @RequestHeader("If-Match") Version version) {
        needs.trash(id, version);
    }

    @DeleteMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(@PathVariable NeedId id) {
        needs.restore(id);
    }

    @DeleteMapping("/{id}")
    @Requires(Role.TENANT_ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteForGood(@PathVariable NeedId id) {
        needs.deleteForGood(id);
    }
}
