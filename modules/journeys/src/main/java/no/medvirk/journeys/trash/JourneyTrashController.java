package no.medvirk.journeys.trash;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.medvirk.core.Trash;
import no.medvirk.journeys.journey.Journeys;
import no.medvirk.journeys.template.TemplateTrash;
import no.medvirk.journeys.version.VersionTrash;
import no.medvirk.journeys.view.SavedViews;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Journeys, versions and views of journeys, and templates that can still be taken back. */
@RestController
class JourneyTrashController {

    private final Journeys journeys;
    private final VersionTrash versions;
    private final SavedViews views;
    private final TemplateTrash templates;

    JourneyTrashController(Journeys journeys, VersionTrash versions, SavedViews views, TemplateTrash templates) {
        this.journeys = journeys;
        this.versions = versions;
        this.views = views;
        this.templates = templates;
    }

    @GetMapping("/journeys/trash")
    List<Trash.Item> trash() {
        return Stream.of(journeys.trash(), versions.items(), views.items(), templates.items())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Trash.Item::trashedAt).reversed())
                .toList();
    }
}
