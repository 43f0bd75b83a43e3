package no.medvirk.catalogue.los;

import java.io.IOException;
import no.medvirk.core.OperatorApi;
import no.medvirk.core.Problem;
import org.springframework.core.io.InputStreamResource;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The operator brings LOS up to date with the official file, as it is published: RDF/XML. */
@RestController
@OperatorApi
class LosImportController {

    private static final int LIMIT = 10 * 1024 * 1024;

    private final Los los;

    LosImportController(Los los) {
        this.los = los;
    }

    @PutMapping(path = "/los", consumes = "application/rdf+xml")
    LosList.Size replace(@RequestBody InputStreamResource file) throws IOException {
        byte[] content = file.getInputStream().readNBytes(LIMIT + 1);
        if (content.length > LIMIT) {
            throw Problem.tooLarge("file");
        }
        LosList list = LosImport.read(content);
        los.replace(list);
        return list.size();
    }
}
