package no.medvirk.research.insight;

import jakarta.validation.Valid;
import java.util.List;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Requires;
import no.medvirk.core.Role;
import no.medvirk.core.Search;
import no.medvirk.core.Version;
import no.medvirk.research.InsightId;
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

/** The insights. */
@RestController
@RequestMapping("/research/insights")
class InsightController {

    private final Insights insights;
    private final InsightTrash bin;

    InsightController(Insights insights, InsightTrash bin) {
        this.insights = insights;
        this.bin = bin;
    }

    @GetMapping
    Page<Insight> list(@Valid Insight.Of of, @Valid Search search, @Valid PageQuery query) {
        return insights.list(of, search, query);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Insight create(@Valid @RequestBody Insight.Draft draft) {
        return insights.create(draft);
    }

    @GetMapping("/{id}")
    ResponseEntity<Insight> byId(@PathVariable InsightId id) {
        Insight insight = insights.byId(id);
        return Version.ok(insight.version(), insight);
    }

    @PutMapping("/{id}")
    ResponseEntity<Insight> change(
            @PathVariable InsightId id,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody Insight.Draft draft) {
        Insight insight = insights.change(id, draft, version);
        return Version.ok(insight.version(), insight);
    }

    @GetMapping("/{id}/uses")
    List<Insight.Use> uses(@PathVariable InsightId id) {
        return insights.uses(id);
    }

    @PutMapping("/{id}/publication")
    ResponseEntity<Insight> publish(@PathVariable InsightId id, @RequestHeader("If-Match") Version version) {
        Insight insight = insights.publish(id, version);
        return Version.ok(insight.version(), insight);
    }

    @DeleteMapping("/{id}/publication")
    ResponseEntity<Insight> takeBack(@PathVariable InsightId id, @RequestHeader("If-Match") Version version) {
        Insight insight = insights.takeBack(id, version);
        return Version.ok(insight.version(), insight);
    }

    @GetMapping("/{id}/history")
    Page<HistoryEntry> history(@PathVariable InsightId id, @Valid PageQuery query) {
        return bin.history(id, query);
    }

    @PutMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trash(@PathVariable InsightId id, @RequestHeader("If-Match") Version version) {
        bin.trash(id, version);
    }

    @DeleteMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(@PathVariable InsightId id) {
        bin.restore(id);
    }

    @DeleteMapping("/{id}")
    @Requires(Role.TENANT_ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteForGood(@PathVariable InsightId id) {
        bin.deleteForGood(id);
    }
}
