package no.medvirk.journeys.export;

import java.time.Clock;
import no.medvirk.core.Municipalities;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.journey.Documents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Journeys of the bound municipality, each with whose it is and when it was read. */
@Service
@Transactional(readOnly = true)
class JourneyFiles {

    private final Documents documents;
    private final Municipalities municipalities;
    private final Clock clock;

    JourneyFiles(Documents documents, Municipalities municipalities, Clock clock) {
        this.documents = documents;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    public JourneyFile of(JourneyId id) {
        return JourneyFile.of(municipalities.current(), documents.byId(id), clock.instant());
    }
}
