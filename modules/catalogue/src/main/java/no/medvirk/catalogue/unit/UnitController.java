package no.medvirk.catalogue.unit;

import jakarta.validation.Valid;
import no.medvirk.catalogue.UnitId;
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

/** The units. */
@RestController
@RequestMapping("/catalogue/units")
class UnitController {

    private final Units units;

    UnitController(Units units) {
        this.units = units;
    }

    @GetMapping
    Page<Unit> list(@Valid Search search, @Valid PageQuery query) {
        return units.list(search, query);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Unit create(@Valid @RequestBody Unit.Draft draft) {
        return units.create(draft);
    }

    @GetMapping("/{id}")
    ResponseEntity<Unit> byId(@PathVariable UnitId id) {
        Unit unit = units.byId(id);
        return Version.ok(unit.version(), unit);
    }

    @PutMapping("/{id}")
    ResponseEntity<Unit> change(
            @PathVariable UnitId id, @RequestHeader("If-Match") Version version, @Valid @RequestBody Unit.Draft draft) {
        Unit unit = units.change(id, draft, version);
        return Version.ok(unit.version(), unit);
    }

    @GetMapping("/{id}/history")
    Page<HistoryEntry> history(@PathVariable UnitId id, @Valid PageQuery query) {
        return units.history(id, query);
    }

    @PutMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trash(@PathVariable UnitId id, @RequestHeader("If-Match") Version version) {
        units.trash(id, version);
    }

    @DeleteMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(@PathVariable UnitId id) {
        units.restore(id);
    }

    @DeleteMapping("/{id}")
    @Requires(Role.TENANT_ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteForGood(@PathVariable UnitId id) {
        units.deleteForGood(id);
    }
}
