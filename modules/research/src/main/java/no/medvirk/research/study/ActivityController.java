package no.medvirk.research.study;

import jakarta.validation.Valid;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Version;
import no.medvirk.research.ActivityId;
import no.medvirk.research.StudyId;
import org.jspecify.annotations.Nullable;
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

/** The activities. */
@RestController
@RequestMapping("/research/activities")
class ActivityController {

    private final Activities activities;

    ActivityController(Activities activities) {
        this.activities = activities;
    }

    @GetMapping
    Page<Activity> list(@RequestParam(required = false) @Nullable StudyId study, @Valid PageQuery query) {
        return activities.list(study, query);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Activity create(@Valid @RequestBody Activity.Draft draft) {
        return activities.create(draft);
    }

    @GetMapping("/{id}")
    ResponseEntity<Activity> byId(@PathVariable ActivityId id) {
        return answer(activities.byId(id));
    }

    @PutMapping("/{id}")
    ResponseEntity<Activity> change(
            @PathVariable ActivityId id,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody Activity.Draft draft) {
        return answer(activities.change(id, draft, version));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable ActivityId id, @RequestHeader("If-Match") Version version) {
        activities.delete(id, version);
    }

    @PutMapping("/{id}/completion")
    ResponseEntity<Activity> complete(@PathVariable ActivityId id, @RequestHeader("If-Match") Version version) {
        return answer(activities.complete(id, version));
    }

    @DeleteMapping("/{id}/completion")
    ResponseEntity<Activity> takeBack(@PathVariable ActivityId id, @RequestHeader("If-Match") Version version) {
        return answer(activities.takeBack(id, version));
    }

    private static ResponseEntity<Activity> answer(Activity activity) {
        return Version.ok(activity.version(), activity);
    }
}
