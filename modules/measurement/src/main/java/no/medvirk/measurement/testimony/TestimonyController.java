package no.medvirk.measurement.testimony;

import jakarta.validation.Valid;
import java.util.List;
import no.medvirk.journeys.CardId;
import no.medvirk.measurement.IndicatorId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The cards that an indicator speaks of. */
@RestController
class TestimonyController {

    private final Testimonies testimonies;

    TestimonyController(Testimonies testimonies) {
        this.testimonies = testimonies;
    }

    @GetMapping("/measurement/indicators/{id}/cards")
    List<Testimony> of(@PathVariable IndicatorId id) {
        return testimonies.of(id);
    }

    @PostMapping("/measurement/indicators/{id}/cards")
    @ResponseStatus(HttpStatus.CREATED)
    List<Testimony> speak(@PathVariable IndicatorId id, @Valid @RequestBody Testimony.Draft draft) {
        return testimonies.speak(id, draft);
    }

    @DeleteMapping("/measurement/indicators/{id}/cards/{card}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unsay(@PathVariable IndicatorId id, @PathVariable CardId card) {
        testimonies.unsay(id, card);
    }
}
