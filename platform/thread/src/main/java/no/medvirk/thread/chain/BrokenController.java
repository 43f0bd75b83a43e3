package no.medvirk.thread.chain;

import jakarta.validation.Valid;
import java.util.List;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.thread.graph.Thing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the red thread is broken: lists of what to mend. */
@RestController
@RequestMapping("/thread/broken")
class BrokenController {

    private final BrokenLinks links;

    BrokenController(BrokenLinks links) {
        this.links = links;
    }

    /** All the ways in which it can break, also those of which there is none. */
    @GetMapping
    List<BrokenLinks.Count> counts() {
        return links.counts();
    }

    @GetMapping("/{code}")
    Page<Thing> list(@PathVariable String code, @Valid PageQuery query) {
        return links.list(code, query);
    }
}
