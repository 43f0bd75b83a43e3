package no.medvirk.roadmap.benefit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Requires;
import no.medvirk.core.Role;
import no.medvirk.core.Search;
import no.medvirk.core.Version;
import no.medvirk.roadmap.BenefitId;
import no.medvirk.roadmap.InitiativeId;
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

/** The benefits of initiatives. */
@RestController
@RequestMapping("/roadmap")
class BenefitController {

    private final Benefits benefits;

    BenefitController(Benefits benefits) {
        this.benefits = benefits;
    }

    @GetMapping("/benefits")
    Page<Benefit> all(
            @Valid Search search,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "planned|ongoing|realised|not-realised")
                    String status,
            @Valid PageQuery query) {
        return benefits.list(search, status, query);
    }

    @GetMapping("/initiatives/{id}/benefits")
    List<Benefit> list(@PathVariable InitiativeId id) {
        return benefits.ofInitiative(id);
    }

    @PostMapping("/initiatives/{id}/benefits")
    @ResponseStatus(HttpStatus.CREATED)
    Benefit create(@PathVariable InitiativeId id, @Valid @RequestBody Benefit.Draft draft) {
        return benefits.create(id, draft);
    }

    @GetMapping("/benefits/{id}")
    ResponseEntity<Benefit> byId(@PathVariable BenefitId id) {
        Benefit benefit = benefits.byId(id);
        return Version.ok(benefit.version(), benefit);
    }

    @PutMapping("/benefits/{id}")
    ResponseEntity<Benefit> change(
            @PathVariable BenefitId id,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody Benefit.Draft draft) {
        Benefit benefit = benefits.change(id, draft, version);
        return Version.ok(benefit.version(), benefit);
    }

    @GetMapping("/benefits/{id}/history")
    Page<HistoryEntry> history(@PathVariable BenefitId id, @Valid PageQuery query) {
        return benefits.history(id, query);
    }

    @PutMapping("/benefits/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trash(@PathVariable BenefitId id, @RequestHeader("If-Match") Version version) {
        benefits.trash(id, version);
    }

    @DeleteMapping("/benefits/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(@PathVariable BenefitId id) {
        benefits.restore(id);
    }

    @DeleteMapping("/benefits/{id}")
    @Requires(Role.TENANT_ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteForGood(@PathVariable BenefitId id) {
        benefits.deleteForGood(id);
    }
}
