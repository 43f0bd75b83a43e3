package no.medvirk.benchmarking.trash;

import java.util.List;
import no.medvirk.core.Trash;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything of benchmarking that can still be taken back. */
@RestController
class BenchmarkingTrashController {

    private final BenchmarkingTrash trash;

    BenchmarkingTrashController(BenchmarkingTrash trash) {
        this.trash = trash;
    }

    @GetMapping("/benchmarking/trash")
    List<Trash.Item> items() {
        return trash.items();
    }
}
