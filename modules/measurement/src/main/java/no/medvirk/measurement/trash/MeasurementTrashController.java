package no.medvirk.measurement.trash;

import java.util.List;
import no.medvirk.core.Trash;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything of measurement that can still be taken back. */
@RestController
class MeasurementTrashController {

    private final MeasurementTrash trash;

    MeasurementTrashController(MeasurementTrash trash) {
        this.trash = trash;
    }

    @GetMapping("/measurement/trash")
    List<Trash.Item> items() {
        return trash.items();
    }
}
