package no.medvirk.benchmarking.exchange;

import jakarta.validation.Valid;
import no.medvirk.benchmarking.ExchangeId;
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

/** What was exchanged. */
@RestController
@RequestMapping("/benchmarking/exchanges")
class ExchangeController {

    private final Exchanges exchanges;

    ExchangeController(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    @GetMapping
    Page<Exchange> list(@Valid Search search, @Valid PageQuery query) {
        return exchanges.list(search, query);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Exchange create(@Valid @RequestBody Exchange.Draft draft) {
        return exchanges.create(draft);
    }

    @GetMapping("/{id}")
    ResponseEntity<Exchange> byId(@PathVariable ExchangeId id) {
        Exchange exchange = exchanges.byId(id);
        return Version.ok(exchange.version(), exchange);
    }

    @PutMapping("/{id}")
    ResponseEntity<Exchange> change(
            @PathVariable ExchangeId id,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody Exchange.Draft draft) {
        Exchange exchange = exchanges.change(id, draft, version);
        return Version.ok(exchange.version(), exchange);
    }

    @GetMapping("/{id}/history")
    Page<HistoryEntry> history(@PathVariable ExchangeId id, @Valid PageQuery query) {
        return exchanges.history(id, query);
    }

    @PutMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trash(@PathVariable ExchangeId id, @RequestHeader("If-Match") Version version) {
        exchanges.trash(id, version);
    }

    @DeleteMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(@PathVariable ExchangeId id) {
        exchanges.restore(id);
    }

    @DeleteMapping("/{id}")
    @Requires(Role.TENANT_ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteForGood(@PathVariable ExchangeId id) {
        exchanges.deleteForGood(id);
    }
}
