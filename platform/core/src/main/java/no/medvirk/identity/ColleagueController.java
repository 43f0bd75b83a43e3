package no.medvirk.identity;

import jakarta.validation.Valid;
import no.medvirk.core.Colleagues;
import no.medvirk.core.NamedMember;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Search;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The names of colleagues, for whoever gives them something to answer for. */
@RestController
class ColleagueController {

    private final Colleagues colleagues;

    ColleagueController(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @GetMapping("/colleagues")
    Page<NamedMember> list(@Valid Search search, @Valid PageQuery query) {
        return colleagues.list(search, query);
    }
}
