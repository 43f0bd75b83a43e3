package no.medvirk.journeys.template;

import jakarta.validation.Valid;
import java.util.List;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The municipality's own templates, and journeys begun from them. */
@RestController
@RequestMapping("/journeys/templates")
class TemplateController {

    private final Templates templates;
    private final TemplateTrash trash;
    private final Beginnings beginnings;

    TemplateController(Templates templates, TemplateTrash trash, Beginnings beginnings) {
        this.templates = templates;
        this.trash = trash;
        this.beginnings = beginnings;
    }

    @GetMapping
    List<Template> list() {
        return templates.all();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Template make(@Valid @RequestBody Template.Making making) {
        return templates.make(making);
    }

    @GetMapping("/{id}")
    ResponseEntity<Template> byId(@PathVariable TemplateId id) {
        return answer(templates.byId(id));
    }

    @PutMapping("/{id}")
    ResponseEntity<Template> change(
            @PathVariable TemplateId id,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody Template.Draft draft) {
        return answer(templates.change(id, draft, version));
    }

    /** Makes it hold a journey as it is now. */
    @PutMapping("/{id}/pattern")
    ResponseEntity<Template> replace(
            @PathVariable TemplateId id,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody Template.Replacing replacing) {
        return answer(templates.replace(id, replacing, version));
    }

    @PostMapping("/{id}/journeys")
    @ResponseStatus(HttpStatus.CREATED)
    Beginnings.Begun begin(@PathVariable TemplateId id, @Valid @RequestBody Beginnings.Draft draft) {
        return beginnings.of(id, draft);
    }

    @GetMapping("/{id}/history")
    Page<HistoryEntry> history(@PathVariable TemplateId id, @Valid PageQuery query) {
        return templates.history(id, query);
    }

    @PutMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trash(@PathVariable TemplateId id, @RequestHeader("If-Match") Version version) {
        trash.put(id, version);
    }

    @DeleteMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable TemplateId id) {
        trash.takeBack(id);
    }

    @DeleteMapping("/{id}")
    @Requires(Role.TENANT_ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteForGood(@PathVariable TemplateId id) {
        trash.deleteForGood(id);
    }

    private static ResponseEntity<Template> answer(Template template) {
        return Version.ok(template.version(), template);
    }
}
