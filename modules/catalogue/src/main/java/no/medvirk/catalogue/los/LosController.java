package no.medvirk.catalogue.los;

import jakarta.validation.Valid;
import java.util.List;
import no.medvirk.core.Search;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The themes and life events that a service can be given. */
@RestController
@RequestMapping("/catalogue/los")
class LosController {

    private final Los los;

    LosController(Los los) {
        this.los = los;
    }

    @GetMapping("/themes")
    List<LosConcept> themes(@Valid Search search) {
        return los.themes(search);
    }

    @GetMapping("/events")
    List<LosConcept> events() {
        return los.events();
    }
}
