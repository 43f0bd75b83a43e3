package no.medvirk.measurement.indicator;

import jakarta.validation.Valid;
import java.util.List;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.Admission;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Requires;
import no.medvirk.core.Role;
import no.medvirk.core.Search;
import no.medvirk.core.Version;
import no.medvirk.measurement.IndicatorId;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The indicators. */
@RestController
class IndicatorController {

    /** The indicators of one service; of all when none is named. */
    record Filter(@Nullable ServiceId service) {}

    private final IndicatorRegistry indicators;
    private final IndicatorTrash trash;
    private final Admission admission;

    IndicatorController(IndicatorRegistry indicators, IndicatorTrash trash, Admission admission) {
        this.indicators = indicators;
        this.trash = trash;
        this.admission = admission;
    }

    @GetMapping("/measurement/shared-indicators")
    List<SharedDefinition> shared() {
        admission.ask(); // nothing is read, so nothing else asks who they are
        return SharedDefinition.all();
    }

    @GetMapping("/measurement/indicators")
    Page<Indicator> list(@Valid Search search, Filter filter, @Valid PageQuery query) {
        return indicators.list(search, filter, query);
    }

    @PostMapping("/measurement/indicators")
    @ResponseStatus(HttpStatus.CREATED)
    Indicator create(@Valid @RequestBody Indicator.Draft draft) {
        return indicators.create(draft);
    }

    @GetMapping("/measurement/indicators/{id}")
    ResponseEntity<Indicator> byId(@PathVariable IndicatorId id) {
        Indicator indicator = indicators.byId(id);
        return Version.ok(indicator.version(), indicator);
    }

    @PutMapping("/measurement/indicators/{id}")
    ResponseEntity<Indicator> change(
            @PathVariable IndicatorId id,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody Indicator.Draft draft) {
        Indicator indicator = indicators.change(id, draft, version);
        return Version.ok(indicator.version(), indicator);
    }

    @GetMapping("/measurement/indicators/{id}/history")
    Page<HistoryEntry> history(@PathVariable IndicatorId id, @Valid PageQuery query) {
        return indicators.history(id, query);
    }

    @PutMapping("/measurement/indicators/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trash(@PathVariable IndicatorId id, @RequestHeader("If-Match") Version version) {
        trash.trash(id, version);
    }

    @DeleteMapping("/measurement/indicators/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(@PathVariable IndicatorId id) {
        trash.restore(id);
    }

    @DeleteMapping("/measurement/indicators/{id}")
    @Requires(Role.TENANT_ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteForGood(@PathVariable IndicatorId id) {
        trash.deleteForGood(id);
    }
}
