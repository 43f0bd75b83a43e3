package no.medvirk.journeys.operation;

import jakarta.validation.Valid;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Requires;
import no.medvirk.core.Role;
import no.medvirk.journeys.JourneyId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Writes a journey, and tells what was written. */
@RestController
class OperationController {

    private final Operations operations;
    private final OperationLog log;

    OperationController(Operations operations, OperationLog log) {
        this.operations = operations;
        this.log = log;
    }

    @PostMapping("/journeys/{id}/operations")
    Answer apply(@PathVariable JourneyId id, @Valid @RequestBody Message message) {
        return operations.apply(id, message);
    }

    @GetMapping("/journeys/{id}/history")
    Page<LogEntry> history(@PathVariable JourneyId id, @Valid PageQuery query) {
        return log.of(id, query);
    }

    @DeleteMapping("/journeys/{id}")
    @Requires(Role.TENANT_ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteForGood(@PathVariable JourneyId id) {
        operations.deleteForGood(id);
    }
}
