package no.medvirk.research.study;

import jakarta.validation.Valid;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Requires;
import no.medvirk.core.Role;
import no.medvirk.core.Search;
import no.medvirk.core.Version;
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

/** The studies. */
@RestController
@RequestMapping("/research/studies")
class StudyController {

    private final Studies studies;

    StudyController(Studies studies) {
        this.studies = studies;
    }

    @GetMapping
    Page<Study> list(
            @Valid Search search, @RequestParam(required = false) @Nullable ServiceId service, @Valid PageQuery query) {
        return studies.list(search, service, query);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Study create(@Valid @RequestBody Study.Draft draft) {
        return studies.create(draft);
    }

    @GetMapping("/{id}")
    ResponseEntity<Study> byId(@PathVariable StudyId id) {
        Study study = studies.byId(id);
        return Version.ok(study.version(), study);
    }

    @PutMapping("/{id}")
    ResponseEntity<Study> change(
            @PathVariable StudyId id,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody Study.Draft draft) {
        Study study = studies.change(id, draft, version);
        return Version.ok(study.version(), study);
    }

    @GetMapping("/{id}/history")
    Page<HistoryEntry> history(@PathVariable StudyId id, @Valid PageQuery query) {
        return studies.history(id, query);
    }

    @PutMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trash(@PathVariable StudyId id, @RequestHeader("If-Match") Version version) {
        studies.trash(id, version);
    }

    @DeleteMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(@PathVariable StudyId id) {
        studies.restore(id);
    }

    @DeleteMapping("/{id}")
    @Requires(Role.TENANT_ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteForGood(@PathVariable StudyId id) {
        studies.deleteForGood(id);
    }
}
