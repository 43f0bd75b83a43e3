package no.medvirk.measurement.baseline;

import jakarta.validation.Valid;
import java.util.List;
import no.medvirk.core.Version;
import no.medvirk.measurement.BaselineId;
import no.medvirk.measurement.IndicatorId;
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

/** The baselines, and their lock. */
@RestController
class BaselineController {

    private final Baselines baselines;

    BaselineController(Baselines baselines) {
        this.baselines = baselines;
    }

    @GetMapping("/measurement/indicators/{id}/baselines")
    List<Baseline> list(@PathVariable IndicatorId id) {
        return baselines.of(id);
    }

    @PostMapping("/measurement/indicators/{id}/baselines")
    @ResponseStatus(HttpStatus.CREATED)
    Baseline create(@PathVariable IndicatorId id, @Valid @RequestBody Baseline.Draft draft) {
        return baselines.create(id, draft);
    }

    @PutMapping("/measurement/baselines/{id}")
    ResponseEntity<Baseline> change(
            @PathVariable BaselineId id,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody Baseline.Draft draft) {
        Baseline baseline = baselines.change(id, draft, version);
        return Version.ok(baseline.version(), baseline);
    }

    @DeleteMapping("/measurement/baselines/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable BaselineId id, @RequestHeader("If-Match") Version version) {
        baselines.delete(id, version);
    }

    @PutMapping("/measurement/baselines/{id}/lock")
    ResponseEntity<Baseline> lock(@PathVariable BaselineId id, @RequestHeader("If-Match") Version version) {
        Baseline baseline = baselines.lock(id, version);
        return Version.ok(baseline.version(), baseline);
    }

    @DeleteMapping("/measurement/baselines/{id}/lock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlock(@PathVariable BaselineId id) {
        baselines.unlock(id);
    }
}
