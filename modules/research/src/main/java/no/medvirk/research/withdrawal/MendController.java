package no.medvirk.research.withdrawal;

import jakarta.validation.Valid;
import java.util.UUID;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.research.StudyId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is to be mended. */
@RestController
@RequestMapping("/research")
class MendController {

    private final Mends mends;

    MendController(Mends mends) {
        this.mends = mends;
    }

    @GetMapping("/mend")
    Page<Mend> list(@RequestParam(required = false) @Nullable StudyId study, @Valid PageQuery query) {
        return mends.list(study, query);
    }

    @PutMapping("/mend/{id}/resolution")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resolve(@PathVariable UUID id) {
        mends.resolve(id);
    }

    @GetMapping("/withdrawals")
    Page<Mend.Withdrawal> withdrawals(@Valid PageQuery query) {
        return mends.withdrawals(query);
    }
}
