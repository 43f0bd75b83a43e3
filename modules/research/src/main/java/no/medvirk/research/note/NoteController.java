package no.medvirk.research.note;

import jakarta.validation.Valid;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Version;
import no.medvirk.research.NoteId;
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

/** The notes. */
@RestController
@RequestMapping("/research/notes")
class NoteController {

    private final Notes notes;
    private final Reading reading;

    NoteController(Notes notes, Reading reading) {
        this.notes = notes;
        this.reading = reading;
    }

    @GetMapping
    Page<Note.Line> list(@Valid Note.Of of, @Valid PageQuery query) {
        return notes.list(of, query);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Note create(@Valid @RequestBody Note.Draft draft) {
        return notes.create(draft);
    }

    @GetMapping("/{id}")
    ResponseEntity<Note> byId(@PathVariable NoteId id) {
        return answer(reading.whole(id));
    }

    @PutMapping("/{id}")
    ResponseEntity<Note> edit(
            @PathVariable NoteId id,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody Note.Revision revision) {
        return answer(reading.edited(id, revision, version));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable NoteId id, @RequestHeader("If-Match") Version version) {
        notes.delete(id, version);
    }

    @GetMapping("/{id}/history")
    Page<HistoryEntry> history(@PathVariable NoteId id, @Valid PageQuery query) {
        return notes.history(id, query);
    }

    private static ResponseEntity<Note> answer(Note note) {
        return Version.ok(note.version(), note);
    }
}
