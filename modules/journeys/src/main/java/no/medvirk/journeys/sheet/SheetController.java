package no.medvirk.journeys.sheet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.medvirk.core.Ids;
import no.medvirk.core.Language;
import no.medvirk.core.Problem;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.cjml.CjmlReader;
import no.medvirk.journeys.cjml.CjmlRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Spreadsheets in and out. A proposal stores nothing: what becomes a journey is written by operations, as everything is. */
@RestController
class SheetController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PerformerLanes performers;
    private final Workbooks workbooks;
    private final JsonMapper json;
    private final Clock clock;

    SheetController(PerformerLanes performers, Workbooks workbooks, JsonMapper json, Clock clock) {
        this.performers = performers;
        this.workbooks = workbooks;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What a proposal is made of.
     *
     * @param file an XLSX, CSV or CJML file, or else
     * @param text cells as they were pasted
     * @param choices what a person has chosen so far, as the JSON of {@link Choices}
     */
    record Source(
            @Nullable MultipartFile file,
            @Nullable String text,
            @Nullable String choices) {}

    @PostMapping(path = "/journeys/import/proposal", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Proposal propose(@ModelAttribute Source source, HttpServletRequest request) throws IOException {
        // First of all: only members get further. The sheet is read outside the transaction, for it may take a while.
        Map<String, String> remembered = performers.remembered();
        Choices chosen = chosen(source.choices());
        String language = Language.of(request);
        Optional<byte[]> cjml = cjml(source);
        try {
            return cjml.isPresent()
                    ? new CjmlImport(Ids::next, clock.instant(), language)
                            .propose(CjmlReader.read(cjml.get()), chosen, remembered)
                    : new SheetImport(Ids::next, clock.instant(), language).propose(sheets(source), chosen, remembered);
        } catch (SheetRefused refused) {
            throw problem(refused, source.file() == null ? "text" : "file");
        } catch (CjmlRefused refused) {
            throw refused.problem();
        }
    }

    @PutMapping("/journeys/import/performers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remember(@RequestBody @Size(max = 500) List<@NotNull @Valid PerformerLane> choices) {
        performers.remember(choices);
    }

    @GetMapping(path = "/journeys/import/template", produces = XLSX)
    ResponseEntity<byte[]> template(HttpServletRequest request) {
        return download(workbooks.template(Language.of(request)));
    }

    @GetMapping(path = "/journeys/{id}/workbook", produces = XLSX)
    ResponseEntity<byte[]> workbook(@PathVariable JourneyId id, HttpServletRequest request) {
        return download(workbooks.of(id, Language.of(request)));
    }

    private static Optional<byte[]> cjml(Source source) throws IOException {
        MultipartFile file = source.file();
        return file == null ? Optional.empty() : Optional.of(file.getBytes()).filter(CjmlReader::isCjml);
    }

    private static List<Sheet> sheets(Source source) throws IOException {
        MultipartFile file = source.file();
        String text = source.text();
        if (file != null) {
            return SheetReader.read(file.getInputStream(), Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        }
        if (text == null || text.isBlank()) {
            throw Problem.invalid("file", "required");
        }
        return SheetReader.pasted(text);
    }

    private Choices chosen(@Nullable String choices) {
        try {
            return Objects.requireNonNullElseGet(
                    choices == null ? null : json.readValue(choices, Choices.class), Choices::none);
        } catch (JacksonException unreadable) {
            throw Problem.invalid("choices", "json");
        }
    }

    private static Problem problem(SheetRefused refused, String source) {
        return refused.tooLarge()
                ? Problem.tooLarge(refused.rule())
                : Problem.invalid(List.of(new Problem.Fault(
                        refused.rule().equals("unknown") ? "choices" : source, refused.rule(), refused.limit())));
    }

    @GetMapping(path = "/journeys/{id}/cjml", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<byte[]> cjml(@PathVariable JourneyId id) {
        return download(workbooks.cjml(id));
    }

    private static ResponseEntity<byte[]> download(Workbooks.Workbook workbook) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(workbook.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(workbook.bytes());
    }
}
