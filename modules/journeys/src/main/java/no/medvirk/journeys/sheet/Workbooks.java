package no.medvirk.journeys.sheet;

import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.cjml.CjmlWriter;
import no.medvirk.journeys.journey.Documents;
import no.medvirk.journeys.journey.JourneyDocument;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Workbooks and other files to take away, for whoever may read here. */
@Service
@Transactional(readOnly = true)
class Workbooks {

    private final Documents documents;

    Workbooks(Documents documents) {
        this.documents = documents;
    }

    /** A file and the name it is saved under. */
    record Workbook(String fileName, byte[] bytes) {}

    /** A journey; read back in, it is the same. */
    public Workbook of(JourneyId id, String language) {
        JourneyDocument journey = documents.byId(id);
        return new Workbook(journey.title() + ".xlsx", JourneyWorkbook.of(DocumentToSheet.of(journey), language));
    }

    /** A journey in CJML, as far as that goes. */
    public Workbook cjml(JourneyId id) {
        JourneyDocument journey = documents.byId(id);
        return new Workbook(journey.title() + ".cjml.xml", CjmlWriter.write(JourneyToCjml.of(journey)));
    }

    /** A sheet to fill in. */
    public Workbook template(String language) {
        return new Workbook(Words.in(language).of("sheet", "template") + ".xlsx", JourneyWorkbook.template(language));
    }
}
