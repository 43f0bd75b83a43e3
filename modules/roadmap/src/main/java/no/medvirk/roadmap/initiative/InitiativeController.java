package no.medvirk.roadmap.initiative;

import jakarta.validation.Valid;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Requires;
import no.medvirk.core.Role;
import no.medvirk.core.Version;
import no.medvirk.roadmap.InitiativeId;
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

/** The initiatives, one by one. */
@RestController
@RequestMapping("/roadmap/initiatives")
class InitiativeController {

    private final Initiatives initiatives;
    private final Decisions decisions;

    InitiativeController(Initiatives initiatives, Decisions decisions) {
        this.initiatives = initiatives;
        this.decisions = decisions;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Initiative create(@Valid @RequestBody Initiative.Draft draft) {
        return initiatives.create(draft);
    }

    @GetMapping("/{id}")
    ResponseEntity<Initiative> byId(@PathVariable InitiativeId id) {
        return answer(initiatives.byId(id));
    }

    @PutMapping("/{id}")
    ResponseEntity<Initiative> change(
            @PathVariable InitiativeId id,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody Initiative.Draft draft) {
        return answer(initiatives.change(id, draft, version));
    }

    @PutMapping("/{id}/status")
    ResponseEntity<Initiative> move(
            @PathVariable InitiativeId id,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody Initiative.Move move) {
        return answer(initiatives.move(id, move.status(), version));
    }

    @PutMapping("/{id}/decision")
    ResponseEntity<Initiative> decide(
            @PathVariable InitiativeId id,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody Decision.Draft draft) {
        return answer(decisions.decide(id, draft, version));
    }

    @DeleteMapping("/{id}/decision")
    ResponseEntity<Initiative> withdraw(@PathVariable InitiativeId id, @RequestHeader("If-Match") Version version) {
        return answer(decisions.withdraw(id, version));
    }

    @GetMapping("/{id}/history")
    Page<HistoryEntry> history(@PathVariable InitiativeId id, @Valid PageQuery query) {
        return initiatives.history(id, query);
    }

    @PutMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trash(@PathVariable InitiativeId id, @RequestHeader("If-Match") Version version) {
        initiatives.trash(id, version);
    }

    @DeleteMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(@PathVariable InitiativeId id) {
        initiatives.restore(id);
    }

    @DeleteMapping("/{id}")
    @Requires(Role.TENANT_ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteForGood(@PathVariable InitiativeId id) {
        initiatives.deleteForGood(id);
    }

    private static ResponseEntity<Initiative> answer(Initiative initiative) {
        return Version.ok(initiative.version(), initiative);
    }
}
