package no.medvirk.journeys.split;

import java.util.Set;
import java.util.UUID;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.copy.Sources;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.lint.MovedFindings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What lies beside a journey and is about its things: when they move to another one, it goes with them. */
@Service
@Transactional
class Beside {

    private final MovedFindings findings;
    private final Sources sources;

    Beside(MovedFindings findings, Sources sources) {
        this.findings = findings;
        this.sources = sources;
    }

    /** To be told when they have moved. @param was the journey as it was before */
    void move(JourneyDocument was, Set<UUID> things, JourneyId to, String title) {
        findings.move(was, things, to);
        sources.move(was.id(), things, to, title);
    }
}
