package no.medvirk.catalogue.goal;

import jakarta.validation.Valid;
import no.medvirk.catalogue.GoalId;
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

/** The vision and the goals. */
@RestController
@RequestMapping("/catalogue/goals")
class GoalController {

    private final Goals goals;

    GoalController(Goals goals) {
        this.goals = goals;
    }

    @GetMapping
    Page<Goal> list(@Valid Search search, @Valid PageQuery query) {
        return goals.list(search, query);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Goal create(@Valid @RequestBody Goal.Draft draft) {
        return goals.create(draft);
    }

    @GetMapping("/{id}")
    ResponseEntity<Goal> byId(@PathVariable GoalId id) {
        Goal goal = goals.byId(id);
        return Version.ok(goal.version(), goal);
    }

    @PutMapping("/{id}")
    ResponseEntity<Goal> change(
            @PathVariable GoalId id, @RequestHeader("If-Match") Version version, @Valid @RequestBody Goal.Draft draft) {
        Goal goal = goals.change(id, draft, version);
        return Version.ok(goal.version(), goal);
    }

    @GetMapping("/{id}/history")
    Page<HistoryEntry> history(@PathVariable GoalId id, @Valid PageQuery query) {
        return goals.history(id, query);
    }

    @PutMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trash(@PathVariable GoalId id, @RequestHeader("If-Match") Version version) {
        goals.trash(id, version);
    }

    @DeleteMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(@PathVariable GoalId id) {
        goals.restore(id);
    }

    @DeleteMapping("/{id}")
    @Requires(Role.TENANT_ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteForGood(@PathVariable GoalId id) {
        goals.deleteForGood(id);
    }
}
