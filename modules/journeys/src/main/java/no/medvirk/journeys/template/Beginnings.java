package no.medvirk.journeys.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.Ids;
import no.medvirk.core.Trimmed;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Limits;
import no.medvirk.journeys.copy.Sources;
import no.medvirk.journeys.operation.Element;
import no.medvirk.journeys.operation.Operation;
import no.medvirk.journeys.operation.Operations;
import no.medvirk.journeys.operation.Restoration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** New journeys, each made of a template. From then on it is a journey like any other, and remembers which template that was. */
@Service
@Transactional
class Beginnings {

    private final StandardTemplates standard;
    private final Templates templates;
    private final Operations operations;
    private final Sources sources;

    Beginnings(StandardTemplates standard, Templates templates, Operations operations, Sources sources) {
        this.standard = standard;
        this.templates = templates;
        this.operations = operations;
        this.sources = sources;
    }

    /** What the new journey is called, which service it is about, and who travels. */
    record Draft(
            @NotBlank @Size(max = Limits.TITLE) @Trimmed String title,
            @Nullable ServiceId service,
            @Size(max = Limits.SHORT) @Trimmed @Nullable String perspective) {}

    /** A journey that has just been begun. */
    record Begun(JourneyId id, String title, int seq) {}

    Begun of(String key, Draft draft, String language) {
        Begun begun = begin(standard.pattern(key, language), draft);
        sources.standard(begun.id(), key, standard.title(key, language), begun.seq());
        return begun;
    }

    Begun of(TemplateId id, Draft draft) {
        Template template = templates.byId(id);
        Begun begun = begin(templates.pattern(id), draft);
        sources.template(begun.id(), id.value(), template.name(), begun.seq());
        return begun;
    }

    private Begun begin(Pattern pattern, Draft draft) {
        UUID id = Ids.next();
        Map<String, @Nullable Object> head = new HashMap<>();
        head.put("title", draft.title());
        head.put("status", "draft");
        head.put("perspective", draft.perspective());
        head.put(
                "service",
                draft.service() == null ? null : draft.service().value().toString());
        List<Operation> all = new ArrayList<>(List.of(Restoration.adding(Element.JOURNEY, id, head)));
        all.addAll(pattern.operations(Ids::next));
        int seq = operations.applyAll(new JourneyId(id), 0, all);
        return new Begun(new JourneyId(id), draft.title(), seq);
    }
}
