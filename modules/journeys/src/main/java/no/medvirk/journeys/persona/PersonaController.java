package no.medvirk.journeys.persona;

import jakarta.validation.Valid;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Requires;
import no.medvirk.core.Role;
import no.medvirk.core.Search;
import no.medvirk.core.Version;
import no.medvirk.journeys.PersonaId;
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

/** The personas. */
@RestController
@RequestMapping("/journeys/personas")
class PersonaController {

    private final Personas personas;
    private final PersonaTrash trash;

    PersonaController(Personas personas, PersonaTrash trash) {
        this.personas = personas;
        this.trash = trash;
    }

    @GetMapping
    Page<Persona> list(@Valid Search search, @Valid PageQuery query) {
        return personas.list(search, query);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Persona create(@Valid @RequestBody Persona.Draft draft) {
        return personas.create(draft);
    }

    @GetMapping("/{id}")
    ResponseEntity<Persona> byId(@PathVariable PersonaId id) {
        Persona persona = personas.byId(id);
        return Version.ok(persona.version(), persona);
    }

    @PutMapping("/{id}")
    ResponseEntity<Persona> change(
            @PathVariable PersonaId id,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody Persona.Draft draft) {
        Persona persona = personas.change(id, draft, version);
        return Version.ok(persona.version(), persona);
    }

    @GetMapping("/{id}/history")
    Page<HistoryEntry> history(@PathVariable PersonaId id, @Valid PageQuery query) {
        return personas.history(id, query);
    }

    @PutMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trash(@PathVariable PersonaId id, @RequestHeader("If-Match") Version version) {
        trash.put(id, version);
    }

    @DeleteMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(@PathVariable PersonaId id) {
        trash.restore(id);
    }

    @DeleteMapping("/{id}")
    @Requires(Role.TENANT_ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteForGood(@PathVariable PersonaId id) {
        trash.deleteForGood(id);
    }
}
