package no.medvirk.benchmarking.release;

import jakarta.validation.Valid;
import java.util.List;
import no.medvirk.core.OperatorApi;
import no.medvirk.core.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What an operator does for the comparison: sets the peer groups, and freezes. */
@RestController
@OperatorApi
@RequestMapping("/benchmarking")
class PeerGroupController {

    private final PeerGroups groups;
    private final Freeze freeze;

    PeerGroupController(PeerGroups groups, Freeze freeze) {
        this.groups = groups;
        this.freeze = freeze;
    }

    @GetMapping("/peer-groups")
    List<Family> families() {
        return groups.families();
    }

    @PutMapping("/peer-groups/{family}")
    Family replace(@PathVariable String family, @Valid @RequestBody Family.Draft draft) {
        if (family.equals(PeerGroups.ALL) || !family.matches("[a-z][a-z0-9-]{0,39}")) {
            throw Problem.invalid("family", "reserved");
        }
        return groups.replace(family, draft);
    }

    @PostMapping("/releases")
    @ResponseStatus(HttpStatus.CREATED)
    Release.Frozen freeze(@Valid @RequestBody Release.Draft draft) {
        return freeze.freeze(draft);
    }
}
