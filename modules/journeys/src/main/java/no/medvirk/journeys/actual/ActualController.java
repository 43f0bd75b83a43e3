package no.medvirk.journeys.actual;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.medvirk.core.Language;
import no.medvirk.core.Problem;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.cjml.CjmlReader;
import no.medvirk.journeys.cjml.CjmlRefused;
import no.medvirk.research.ActualJourneyId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What participants went through, against a planned journey. It is written in research, where it belongs. */
@RestController
class ActualController {

    private final DeviationReports reports;
    private final ActualFiles files;

    ActualController(DeviationReports reports, ActualFiles files) {
        this.reports = reports;
        this.files = files;
    }

    /** A CJML file. */
    record Source(@Nullable MultipartFile file) {}

    @GetMapping("/journeys/{id}/actual")
    Deviations report(@PathVariable JourneyId id) {
        return reports.of(id);
    }

    @GetMapping("/journeys/{id}/actual/{actual}")
    AlignedJourney one(@PathVariable JourneyId id, @PathVariable ActualJourneyId actual) {
        return reports.of(id, actual);
    }

    @GetMapping(path = "/journeys/{id}/actual/{actual}/cjml", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<byte[]> cjml(@PathVariable JourneyId id, @PathVariable ActualJourneyId actual) {
        ActualFiles.File file = files.of(id, actual);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.bytes());
    }

    @PostMapping(path = "/journeys/{id}/actual/proposal", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ActualProposal propose(@PathVariable JourneyId id, @ModelAttribute Source source, HttpServletRequest request)
            throws IOException {
        MultipartFile file = source.file();
        if (file == null) {
            throw Problem.invalid("file", "required");
        }
        try {
            return files.propose(id, CjmlReader.read(file.getBytes()), Language.of(request));
        } catch (CjmlRefused refused) {
            throw refused.problem();
        }
    }
}
