package no.medvirk.catalogue.service;

import jakarta.validation.Valid;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Requires;
import no.medvirk.core.Role;
import no.medvirk.core.Search;
import no.medvirk.core.Version;
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

/** The services. */
@RestController
@RequestMapping("/catalogue/services")
class PublicServiceController {

    private final PublicServices services;

    PublicServiceController(PublicServices services) {
        this.services = services;
    }

    @GetMapping
    Page<PublicService> list(@Valid Search search, @Valid PageQuery query) {
        return services.list(search, query);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PublicService create(@Valid @RequestBody PublicService.Draft draft) {
        return services.create(draft);
    }

    @GetMapping("/{id}")
    ResponseEntity<PublicService> byId(@PathVariable ServiceId id) {
        PublicService service = services.byId(id);
        return Version.ok(service.version(), service);
    }

    @PutMapping("/{id}")
    ResponseEntity<PublicService> change(
            @PathVariable ServiceId id,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody PublicService.Draft draft) {
        PublicService service = services.change(id, draft, version);
        return Version.ok(service.version(), service);
    }

    @GetMapping("/{id}/history")
    Page<HistoryEntry> history(@PathVariable ServiceId id, @Valid PageQuery query) {
        return services.history(id, query);
    }

    @PutMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trash(@PathVariable ServiceId id, @RequestHeader("If-Match") Version version) {
        services.trash(id, version);
    }

    @DeleteMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(@PathVariable ServiceId id) {
        services.restore(id);
    }

    @DeleteMapping("/{id}")
    @Requires(Role.TENANT_ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteForGood(@PathVariable ServiceId id) {
        services.deleteForGood(id);
    }
}
