package no.medvirk.journeys.knowledge;

import java.time.Clock;
import java.time.LocalDate;
import no.medvirk.catalogue.PublicServiceNames;
import no.medvirk.core.NorwegianTime;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.journey.Documents;
import no.medvirk.journeys.journey.JourneyDocument;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How well what a journey says is known, today. */
@Service
@Transactional(readOnly = true)
class KnowledgeReports {

    private final Documents documents;
    private final PublicServiceNames catalogue;
    private final Clock clock;

    KnowledgeReports(Documents documents, PublicServiceNames catalogue, Clock clock) {
        this.documents = documents;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** One statement more than the journey itself. */
    public KnowledgeReport of(JourneyId id) {
        JourneyDocument journey = documents.byId(id);
        LocalDate today = LocalDate.ofInstant(clock.instant(), NorwegianTime.ZONE);
        return new Known(journey, catalogue.retired(today), today, NorwegianTime.ZONE).report();
    }
}
