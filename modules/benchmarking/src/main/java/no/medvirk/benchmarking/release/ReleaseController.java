package no.medvirk.benchmarking.release;

import jakarta.validation.Valid;
import no.medvirk.benchmarking.ReleaseId;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The comparisons, for a municipality. */
@RestController
@RequestMapping("/benchmarking/releases")
class ReleaseController {

    private final Releases releases;

    ReleaseController(Releases releases) {
        this.releases = releases;
    }

    @GetMapping
    Page<Release.Listed> list(@Valid PageQuery query) {
        return releases.list(query);
    }

    @GetMapping("/{id}")
    Release byId(@PathVariable ReleaseId id) {
        return releases.byId(id);
    }
}
