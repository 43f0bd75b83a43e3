package no.medvirk.journeys.knowledge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import no.medvirk.catalogue.PublicServiceNames;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.journey.Documents;
import no.medvirk.journeys.journey.JourneyDocument;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How well what a journey says is known, today. */
@Service
@Transactional(readOnly = true)
class KnowledgeReports {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

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
        LocalDate today = LocalDate.ofInstant(clock.instant(), NORWAY);
        return new Known(journey, catalogue.retired(today), today, NORWAY).report();
    }
}
