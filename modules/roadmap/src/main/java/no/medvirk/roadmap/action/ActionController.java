package no.medvirk.roadmap.action;

import jakarta.validation.Valid;
import java.util.List;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Requires;
import no.medvirk.core.Role;
import no.medvirk.core.Version;
import no.medvirk.roadmap.ActionId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The actions of initiatives. */
@RestController
@RequestMapping("/roadmap")
class ActionController {

    private final Actions actions;
    private final AffectedSteps steps;

    ActionController(Actions actions, AffectedSteps steps) {
        this.actions = actions;
        this.steps = steps;
    }

    /** The steps of a service's journeys, that an action can change. */
    @GetMapping("/steps")
    List<Action.Step> steps(@RequestParam ServiceId service) {
        return steps.ofService(service);
    }

    @GetMapping("/initiatives/{id}/actions")
    List<Action> list(@PathVariable InitiativeId id) {
        return actions.ofInitiative(id);
    }

    @PostMapping("/initiatives/{id}/actions")
    @ResponseStatus(HttpStatus.CREATED)
    Action create(@PathVariable InitiativeId id, @Valid @RequestBody Action.Draft draft) {
        return actions.create(id, draft);
    }

    @GetMapping("/actions/{id}")
    ResponseEntity<Action> byId(@PathVariable ActionId id) {
        Action action = actions.byId(id);
        return Version.ok(action.version(), action);
    }

    @PutMapping("/actions/{id}")
    ResponseEntity<Action> change(
            @PathVariable ActionId id,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody Action.Draft draft) {
        Action action = actions.change(id, draft, version);
        return Version.ok(action.version(), action);
    }

    @GetMapping("/actions/{id}/history")
    Page<HistoryEntry> history(@PathVariable ActionId id, @Valid PageQuery query) {
        return actions.history(id, query);
    }

    @PutMapping("/actions/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trash(@PathVariable ActionId id, @RequestHeader("If-Match") Version version) {
        actions.trash(id, version);
    }

    @DeleteMapping("/actions/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(@PathVariable ActionId id) {
        actions.restore(id);
    }

    @DeleteMapping("/actions/{id}")
    @Requires(Role.TENANT_ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteForGood(@PathVariable ActionId id) {
        actions.deleteForGood(id);
    }
}
