package no.medvirk.journeys.actual;

import java.util.Map;
import no.medvirk.core.Problem;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.cjml.Cjml;
import no.medvirk.journeys.cjml.CjmlWriter;
import no.medvirk.journeys.journey.Documents;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.nested.Nesting;
import no.medvirk.research.ActualJourneyId;
import no.medvirk.research.Findings;
import no.medvirk.research.Findings.Actual;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Actual journeys out of files and into them. What a file holds passes through and stays nowhere. */
@Service
@Transactional(readOnly = true)
class ActualFiles {

    private static final Map<String, String> ANOTHER =
            Map.of("nb", "En annen person", "nn", "Ein annan person", "en", "Another person");

    private final Documents documents;
    private final Findings findings;
    private final Nesting nesting;

    ActualFiles(Documents documents, Findings findings, Nesting nesting) {
        this.documents = documents;
        this.findings = findings;
        this.nesting = nesting;
    }

    public ActualProposal propose(JourneyId id, Cjml.Read read, String language) {
        return CjmlToActual.of(read, documents.byId(id), ANOTHER.getOrDefault(language, "–"));
    }

    /** A file and the name it is saved under. */
    record File(String name, byte[] bytes) {}

    /** @throws Problem not-found when the reader does not see it; conflict when its words may not be carried out */
    public File of(JourneyId id, ActualJourneyId one) {
        Actual actual = findings.actual(id.value()).journeys().stream()
                .filter(each -> one.equals(each.id()))
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (!actual.quotable()) {
            throw Problem.conflict("lacks-quote");
        }
        JourneyDocument journey = documents.byId(id);
        Plan plan = new Plan(journey, nesting.within(Plan.toldIn(journey)));
        return new File(actual.code() + ".cjml.xml", CjmlWriter.write(ActualToCjml.of(actual, id, plan)));
    }
}
