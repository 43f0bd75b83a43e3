package no.medvirk.measurement.observation;

import jakarta.validation.Valid;
import java.util.UUID;
import no.medvirk.core.Version;
import no.medvirk.measurement.IndicatorId;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The lines, and the points that are written down by hand. */
@RestController
class ObservationController {

    private final Observations observations;

    ObservationController(Observations observations) {
        this.observations = observations;
    }

    @GetMapping("/measurement/indicators/{id}/series")
    Series series(@PathVariable IndicatorId id) {
        return observations.series(id);
    }

    @PostMapping("/measurement/indicators/{id}/observations")
    Series write(@PathVariable IndicatorId id, @Valid @RequestBody Entries entries) {
        return observations.write(id, entries);
    }

    @DeleteMapping("/measurement/observations/{id}")
    Series delete(@PathVariable UUID id, @RequestHeader("If-Match") Version version) {
        return observations.delete(id, version);
    }
}
