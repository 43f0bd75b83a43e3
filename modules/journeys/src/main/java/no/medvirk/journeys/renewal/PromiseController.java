package no.medvirk.journeys.renewal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import no.medvirk.journeys.JourneyId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a new journey promised, what came, and how a promise is taken up. */
@RestController
class PromiseController {

    private final Promises promises;

    PromiseController(Promises promises) {
        this.promises = promises;
    }

    /** @param promise its {@code id} */
    record Adopting(@NotNull UUID promise) {}

    @GetMapping("/journeys/{id}/promises")
    PromiseReport of(@PathVariable JourneyId id) {
        return promises.of(id);
    }

    @PostMapping("/journeys/{id}/adoptions")
    @ResponseStatus(HttpStatus.CREATED)
    Promises.Adopted adopt(@PathVariable JourneyId id, @Valid @RequestBody Adopting adopting) {
        return promises.adopt(id, adopting.promise());
    }
}
