package no.medvirk.benchmarking.practice;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Claims and practice. */
@RestController
class PracticeController {

    private final Practices practices;

    PracticeController(Practices practices) {
        this.practices = practices;
    }

    @GetMapping("/benchmarking/practice")
    Practice today() {
        return practices.today();
    }
}
