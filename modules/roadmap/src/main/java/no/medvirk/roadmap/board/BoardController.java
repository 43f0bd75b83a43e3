package no.medvirk.roadmap.board;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The roadmap. */
@RestController
class BoardController {

    private final Board board;

    BoardController(Board board) {
        this.board = board;
    }

    @GetMapping("/roadmap/initiatives")
    Page<InitiativeLine> list(
            @Valid Search search,
            @RequestParam(required = false) @Nullable ServiceId service,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "idea|decided|ongoing|delivered|closed")
                    String status,
            @Valid PageQuery query) {
        return board.list(search, service, status, query);
    }
}
