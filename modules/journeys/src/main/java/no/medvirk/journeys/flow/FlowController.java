package no.medvirk.journeys.flow;

import no.medvirk.catalogue.ServiceId;
import no.medvirk.journeys.JourneyId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whose hands work goes through, what it crosses, and where it is done over again. */
@RestController
class FlowController {

    private final Flows flows;

    FlowController(Flows flows) {
        this.flows = flows;
    }

    @GetMapping("/journeys/{id}/flow")
    JourneyFlow ofJourney(@PathVariable JourneyId id) {
        return flows.of(id);
    }

    /** Over the journeys of a service that are not archived. */
    @GetMapping("/journeys/services/{service}/flow")
    ServiceFlow ofService(@PathVariable ServiceId service) {
        return flows.ofService(service);
    }
}
