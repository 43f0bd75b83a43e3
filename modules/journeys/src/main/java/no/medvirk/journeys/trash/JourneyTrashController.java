package no.medvirk.journeys.trash;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.medvirk.core.Trash;
import no.medvirk.journeys.journey.Journeys;
import no.medvirk.journeys.version.VersionTrash;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Journeys, and versions of journeys, that can still be taken back. */
@RestController
class JourneyTrashController {

    private final Journeys journeys;
    private final VersionTrash versions;

    JourneyTrashController(Journeys journeys, VersionTrash versions) {
        this.journeys = journeys;
        this.versions = versions;
    }

    @GetMapping("/journeys/trash")
    List<Trash.Item> trash() {
        return Stream.concat(journeys.trash().stream(), versions.items().stream())
                .sorted(Comparator.comparing(Trash.Item::trashedAt).reversed())
                .toList();
    }
}
