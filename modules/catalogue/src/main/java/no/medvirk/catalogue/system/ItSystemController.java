package no.medvirk.catalogue.system;

import jakarta.validation.Valid;
import no.medvirk.catalogue.SystemId;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Requires;
import no.medvirk.core.Role;
import no.medvirk.core.Search;
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

/** The systems. */
@RestController
@RequestMapping("/catalogue/systems")
class ItSystemController {

    private final ItSystems systems;

    ItSystemController(ItSystems systems) {
        this.systems = systems;
    }

    @GetMapping
    Page<ItSystem> list(@Valid Search search, @Valid PageQuery query) {
        return systems.list(search, query);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ItSystem create(@Valid @RequestBody ItSystem.Draft draft) {
        return systems.create(draft);
    }

    @GetMapping("/{id}")
    ResponseEntity<ItSystem> byId(@PathVariable SystemId id) {
        ItSystem system = systems.byId(id);
        return Version.ok(system.version(), system);
    }

    @PutMapping("/{id}")
    ResponseEntity<ItSystem> change(
            @PathVariable SystemId id,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody ItSystem.Draft draft) {
        ItSystem system = systems.change(id, draft, version);
        return Version.ok(system.version(), system);
    }

    @GetMapping("/{id}/history")
    Page<HistoryEntry> history(@PathVariable SystemId id, @Valid PageQuery query) {
        return systems.history(id, query);
    }

    @PutMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trash(@PathVariable SystemId id, @RequestHeader("If-Match") Version version) {
        systems.trash(id, version);
    }

    @DeleteMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(@PathVariable SystemId id) {
        systems.restore(id);
    }

    @DeleteMapping("/{id}")
    @Requires(Role.TENANT_ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteForGood(@PathVariable SystemId id) {
        systems.deleteForGood(id);
    }
}
