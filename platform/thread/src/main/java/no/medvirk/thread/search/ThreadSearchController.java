package no.medvirk.thread.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One search over every kind of thing. */
@RestController
@RequestMapping("/thread/search")
class ThreadSearchController {

    private final ThreadSearch search;

    ThreadSearchController(ThreadSearch search) {
        this.search = search;
    }

    /**
     * @param kind of these kinds alone; of all, when none is given
     * @param service of this service alone: what lies to its right in the red thread
     */
    @GetMapping
    Found find(
            @Valid Search search,
            @RequestParam(required = false) @Size(max = 30) @Nullable List<String> kind,
            @RequestParam(required = false) @Nullable UUID service,
            @Valid PageQuery query,
            Locale language) {
        return this.search.find(search.q(), kind, service, query, language.getLanguage());
    }
}
