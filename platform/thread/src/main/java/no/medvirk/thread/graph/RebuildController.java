package no.medvirk.thread.graph;

import no.medvirk.core.Municipalities;
import no.medvirk.core.OperatorApi;
import no.medvirk.core.Tenant;
import no.medvirk.core.TenantId;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The operator has the red thread and the search of every municipality built anew from the modules. */
@RestController
@OperatorApi
class RebuildController {

    private final Municipalities municipalities;
    private final Graph graph;

    RebuildController(Municipalities municipalities, Graph graph) {
        this.municipalities = municipalities;
        this.graph = graph;
    }

    /** What the operator is told. */
    record Rebuilt(int municipalities, int nodes, int links) {}

    @PutMapping("/thread")
    Rebuilt rebuild() {
        int count = 0;
        Graph.Size all = new Graph.Size(0, 0);
        for (TenantId municipality : municipalities.ids()) {
            all = all.plus(Tenant.call(municipality, graph::rebuild));
            count++;
        }
        return new Rebuilt(count, all.nodes(), all.links());
    }
}
