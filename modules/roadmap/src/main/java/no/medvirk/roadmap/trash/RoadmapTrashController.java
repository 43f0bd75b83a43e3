package no.medvirk.roadmap.trash;

import java.util.List;
import no.medvirk.core.Trash;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything of the roadmap that can still be taken back. */
@RestController
class RoadmapTrashController {

    private final RoadmapTrash trash;

    RoadmapTrashController(RoadmapTrash trash) {
        this.trash = trash;
    }

    @GetMapping("/roadmap/trash")
    List<Trash.Item> items() {
        return trash.items();
    }
}
