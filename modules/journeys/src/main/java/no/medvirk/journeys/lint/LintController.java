package no.medvirk.journeys.lint;

import jakarta.validation.Valid;
import no.medvirk.core.Version;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.lint.LintReport.Finding;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What there is to look at in a journey, and what is decided about it. */
@RestController
class LintController {

    private final Lints lints;

    LintController(Lints lints) {
        this.lints = lints;
    }

    @GetMapping("/journeys/{id}/lint")
    LintReport report(@PathVariable JourneyId id) {
        return lints.of(id);
    }

    /** Looks anew and keeps what is found; what somebody has decided stays. */
    @PostMapping("/journeys/{id}/lint")
    LintReport keep(@PathVariable JourneyId id) {
        return lints.keep(id);
    }

    @PutMapping("/journeys/{id}/lint/{finding}")
    ResponseEntity<Finding> decide(
            @PathVariable JourneyId id,
            @PathVariable FindingId finding,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody Lints.Draft draft) {
        Finding decided = lints.decide(id, finding, draft, version);
        return Version.ok(decided.version(), decided);
    }

    @DeleteMapping("/journeys/{id}/lint/{finding}")
    ResponseEntity<Finding> reopen(
            @PathVariable JourneyId id, @PathVariable FindingId finding, @RequestHeader("If-Match") Version version) {
        Finding open = lints.reopen(id, finding, version);
        return Version.ok(open.version(), open);
    }
}
