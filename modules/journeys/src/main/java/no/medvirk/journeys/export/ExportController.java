package no.medvirk.journeys.export;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import no.medvirk.core.Language;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.experience.Curves;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Journeys to take away. The paper is set outside the transaction, for it may take a while. */
@RestController
class ExportController {

    private final JourneyFiles files;

    ExportController(JourneyFiles files) {
        this.files = files;
    }

    @GetMapping("/journeys/{id}/file")
    ResponseEntity<JourneyFile> file(@PathVariable JourneyId id) {
        JourneyFile file = files.of(id);
        return saved(file, "json").body(file);
    }

    /** On A3, tagged, in the reader's language. */
    @GetMapping(path = "/journeys/{id}/paper", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> paper(@PathVariable JourneyId id, HttpServletRequest request) {
        JourneyFile file = files.of(id);
        byte[] paper = Paper.of(file, new Curves(file.journey()).report(), Language.of(request));
        return saved(file, "pdf").body(paper);
    }

    private static ResponseEntity.BodyBuilder saved(JourneyFile file, String ending) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.journey().title() + "." + ending, StandardCharsets.UTF_8)
                                .build()
                                .toString());
    }
}
