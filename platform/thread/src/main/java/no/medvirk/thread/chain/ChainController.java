package no.medvirk.thread.chain;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The red thread from any thing, in both directions. */
@RestController
@RequestMapping("/thread")
class ChainController {

    private final Chains chains;

    ChainController(Chains chains) {
        this.chains = chains;
    }

    @GetMapping("/{kind}/{id}")
    Chain get(@PathVariable String kind, @PathVariable UUID id) {
        return chains.of(kind, id);
    }
}
