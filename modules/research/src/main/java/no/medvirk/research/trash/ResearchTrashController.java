package no.medvirk.research.trash;

import java.util.List;
import no.medvirk.core.Trash;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything of research that can still be taken back. */
@RestController
class ResearchTrashController {

    private final ResearchTrash trash;

    ResearchTrashController(ResearchTrash trash) {
        this.trash = trash;
    }

    @GetMapping("/research/trash")
    List<Trash.Item> items() {
        return trash.items();
    }
}
