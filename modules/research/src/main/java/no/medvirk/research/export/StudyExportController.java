package no.medvirk.research.export;

import no.medvirk.research.StudyId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A study as one JSON file. */
@RestController
class StudyExportController {

    private final StudyExports exports;

    StudyExportController(StudyExports exports) {
        this.exports = exports;
    }

    @GetMapping("/research/studies/{id}/export")
    StudyExport export(@PathVariable StudyId id) {
        return exports.of(id);
    }
}
