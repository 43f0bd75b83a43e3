package no.medvirk.benchmarking.contribution;

import jakarta.validation.Valid;
import no.medvirk.benchmarking.ContributionId;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Requires;
import no.medvirk.core.Role;
import no.medvirk.core.Version;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is shared. An administrator answers for it. */
@RestController
@RequestMapping("/benchmarking/contributions")
class ContributionController {

    private final Contributions contributions;

    ContributionController(Contributions contributions) {
        this.contributions = contributions;
    }

    @GetMapping
    Page<Contribution> list(@Valid PageQuery query) {
        return contributions.list(query);
    }

    @PostMapping
    @Requires(Role.TENANT_ADMIN)
    @ResponseStatus(HttpStatus.CREATED)
    Contribution share(@Valid @RequestBody Contribution.Draft draft) {
        return contributions.share(draft);
    }

    @GetMapping("/{id}")
    ResponseEntity<Contribution> byId(@PathVariable ContributionId id) {
        Contribution contribution = contributions.byId(id);
        return Version.ok(contribution.version(), contribution);
    }

    @GetMapping("/{id}/history")
    Page<HistoryEntry> history(@PathVariable ContributionId id, @Valid PageQuery query) {
        return contributions.history(id, query);
    }

    @DeleteMapping("/{id}")
    @Requires(Role.TENANT_ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable ContributionId id, @RequestHeader("If-Match") Version version) {
        contributions.withdraw(id, version);
    }
}
