package no.medvirk.journeys.view;

import jakarta.validation.Valid;
import java.util.List;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Requires;
import no.medvirk.core.Role;
import no.medvirk.core.Version;
import no.medvirk.journeys.JourneyId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The views of journeys. */
@RestController
class SavedViewController {

    private final SavedViews views;

    SavedViewController(SavedViews views) {
        this.views = views;
    }

    @GetMapping("/journeys/{id}/views")
    List<SavedView> list(@PathVariable JourneyId id) {
        return views.of(id);
    }

    @PostMapping("/journeys/{id}/views")
    @ResponseStatus(HttpStatus.CREATED)
    SavedView create(@PathVariable JourneyId id, @Valid @RequestBody SavedView.Draft draft) {
        return views.create(id, draft);
    }

    @GetMapping("/journeys/views/{view}")
    ResponseEntity<SavedView> byId(@PathVariable SavedViewId view) {
        SavedView found = views.byId(view);
        return Version.ok(found.version(), found);
    }

    @PutMapping("/journeys/views/{view}")
    ResponseEntity<SavedView> change(
            @PathVariable SavedViewId view,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody SavedView.Draft draft) {
        SavedView changed = views.change(view, draft, version);
        return Version.ok(changed.version(), changed);
    }

    @GetMapping("/journeys/views/{view}/history")
    Page<HistoryEntry> history(@PathVariable SavedViewId view, @Valid PageQuery query) {
        return views.history(view, query);
    }

    @PutMapping("/journeys/views/{view}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trash(@PathVariable SavedViewId view, @RequestHeader("If-Match") Version version) {
        views.trash(view, version);
    }

    @DeleteMapping("/journeys/views/{view}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable SavedViewId view) {
        views.takeBack(view);
    }

    @DeleteMapping("/journeys/views/{view}")
    @Requires(Role.TENANT_ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteForGood(@PathVariable SavedViewId view) {
        views.deleteForGood(view);
    }
}
