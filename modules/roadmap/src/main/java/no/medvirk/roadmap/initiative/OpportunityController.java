package no.medvirk.roadmap.initiative;

import jakarta.validation.Valid;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.journeys.CardId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opportunities: those that were accepted into initiatives, and one that can be. */
@RestController
@RequestMapping("/roadmap/opportunities")
class OpportunityController {

    private final InitiativeRows rows;

    OpportunityController(InitiativeRows rows) {
        this.rows = rows;
    }

    @GetMapping
    Page<Opportunity> accepted(@Valid PageQuery query) {
        return rows.accepted(query);
    }

    @GetMapping("/{card}")
    Opportunity.Offer offer(@PathVariable CardId card) {
        return rows.offer(card);
    }
}
