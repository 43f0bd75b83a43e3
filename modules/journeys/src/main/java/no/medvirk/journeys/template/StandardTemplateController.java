package no.medvirk.journeys.template;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import no.medvirk.core.Language;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The product's templates, in the language of whoever asks, and journeys begun from them. */
@RestController
@RequestMapping("/journeys/templates/standard")
class StandardTemplateController {

    private final StandardTemplates templates;
    private final Beginnings beginnings;

    StandardTemplateController(StandardTemplates templates, Beginnings beginnings) {
        this.templates = templates;
        this.beginnings = beginnings;
    }

    @GetMapping
    List<StandardTemplate> list(HttpServletRequest request) {
        return templates.in(Language.of(request));
    }

    @PostMapping("/{key}/journeys")
    @ResponseStatus(HttpStatus.CREATED)
    Beginnings.Begun begin(
            @PathVariable String key, @Valid @RequestBody Beginnings.Draft draft, HttpServletRequest request) {
        return beginnings.of(key, draft, Language.of(request));
    }
}
