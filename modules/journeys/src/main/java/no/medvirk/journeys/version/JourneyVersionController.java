package no.medvirk.journeys.version;

import jakarta.validation.Valid;
import java.util.List;
import no.medvirk.core.Requires;
import no.medvirk.core.Role;
import no.medvirk.core.Version;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.journey.JourneyDocument;
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

/** The versions of journeys. */
@RestController
class JourneyVersionController {

    private final JourneyVersions versions;
    private final Restorations restorations;
    private final VersionTrash trash;

    JourneyVersionController(JourneyVersions versions, Restorations restorations, VersionTrash trash) {
        this.versions = versions;
        this.restorations = restorations;
        this.trash = trash;
    }

    @GetMapping("/journeys/{id}/versions")
    List<JourneyVersion> list(@PathVariable JourneyId id) {
        return versions.of(id);
    }

    @PostMapping("/journeys/{id}/versions")
    @ResponseStatus(HttpStatus.CREATED)
    JourneyVersion save(@PathVariable JourneyId id, @Valid @RequestBody JourneyVersion.Draft draft) {
        return versions.save(id, draft);
    }

    @GetMapping("/journeys/versions/{version}")
    ResponseEntity<JourneyVersion> byId(@PathVariable VersionId version) {
        JourneyVersion found = versions.byId(version);
        return Version.ok(found.version(), found);
    }

    @PutMapping("/journeys/versions/{version}")
    ResponseEntity<JourneyVersion> change(
            @PathVariable VersionId version,
            @RequestHeader("If-Match") Version match,
            @Valid @RequestBody JourneyVersion.Draft draft) {
        JourneyVersion changed = versions.change(version, draft, match);
        return Version.ok(changed.version(), changed);
    }

    @GetMapping("/journeys/versions/{version}/document")
    JourneyDocument document(@PathVariable VersionId version) {
        return versions.open(version).document();
    }

    @GetMapping("/journeys/versions/{version}/restoration")
    Restorations.Plan plan(@PathVariable VersionId version) {
        return restorations.plan(version);
    }

    @PostMapping("/journeys/versions/{version}/restoration")
    Restorations.Restored restore(@PathVariable VersionId version) {
        return restorations.restore(version);
    }

    @PutMapping("/journeys/versions/{version}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trash(@PathVariable VersionId version, @RequestHeader("If-Match") Version match) {
        trash.put(version, match);
    }

    @DeleteMapping("/journeys/versions/{version}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable VersionId version) {
        trash.takeBack(version);
    }

    @DeleteMapping("/journeys/versions/{version}")
    @Requires(Role.TENANT_ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteForGood(@PathVariable VersionId version) {
        trash.deleteForGood(version);
    }
}
