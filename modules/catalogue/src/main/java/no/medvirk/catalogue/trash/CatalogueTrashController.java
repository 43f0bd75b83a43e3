package no.medvirk.catalogue.trash;

import java.util.List;
import no.medvirk.core.Trash;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything of the catalogue that can still be taken back. */
@RestController
class CatalogueTrashController {

    private final CatalogueTrash trash;

    CatalogueTrashController(CatalogueTrash trash) {
        this.trash = trash;
    }

    @GetMapping("/catalogue/trash")
    List<Trash.Item> items() {
        return trash.items();
    }
}
