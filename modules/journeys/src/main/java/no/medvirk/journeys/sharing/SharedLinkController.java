package no.medvirk.journeys.sharing;

import jakarta.validation.Valid;
import java.util.List;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Version;
import no.medvirk.journeys.JourneyId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The links to journeys for people without an account. */
@RestController
class SharedLinkController {

    private final SharedLinks links;

    SharedLinkController(SharedLinks links) {
        this.links = links;
    }

    @GetMapping("/journeys/{id}/shared-links")
    List<SharedLink> list(@PathVariable JourneyId id) {
        return links.of(id);
    }

    @PostMapping("/journeys/{id}/shared-links")
    @ResponseStatus(HttpStatus.CREATED)
    SharedLink create(@PathVariable JourneyId id, @Valid @RequestBody SharedLink.Draft draft) {
        return links.create(id, draft);
    }

    @PostMapping("/journeys/{id}/shared-links/preview")
    SharedLinks.Preview preview(@PathVariable JourneyId id, @Valid @RequestBody Chosen chosen) {
        return links.preview(id, chosen);
    }

    @GetMapping("/journeys/shared-links/{link}")
    ResponseEntity<SharedLink> byId(@PathVariable SharedLinkId link) {
        SharedLink found = links.byId(link);
        return Version.ok(found.version(), found);
    }

    @GetMapping("/journeys/shared-links/{link}/history")
    Page<HistoryEntry> history(@PathVariable SharedLinkId link, @Valid PageQuery query) {
        return links.history(link, query);
    }

    @PutMapping("/journeys/shared-links/{link}/withdrawal")
    ResponseEntity<SharedLink> withdraw(@PathVariable SharedLinkId link, @RequestHeader("If-Match") Version version) {
        SharedLink withdrawn = links.withdraw(link, version);
        return Version.ok(withdrawn.version(), withdrawn);
    }
}
