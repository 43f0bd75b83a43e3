package no.medvirk.research.withdrawal;

import java.util.Optional;
import no.medvirk.core.Municipalities;
import no.medvirk.core.Problem;
import no.medvirk.core.PublicPage;
import no.medvirk.research.participant.LinkToken;
import no.medvirk.research.participant.Participants;
import no.medvirk.research.participant.Purpose;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * A participant's own page: what is held, what it led to, and how to withdraw it. The link is the key; one that opens nothing always gets
 * the same page.
 */
@Controller
@PublicPage
@RequestMapping("/d/{token}")
class OwnPageController {

    private final OwnPages pages;
    private final Withdrawals withdrawals;
    private final Municipalities municipalities;

    OwnPageController(OwnPages pages, Withdrawals withdrawals, Municipalities municipalities) {
        this.pages = pages;
        this.withdrawals = withdrawals;
        this.municipalities = municipalities;
    }

    @GetMapping
    ModelAndView page(@PathVariable String token) {
        return pages.of(new LinkToken(token))
                .map(page -> view("page", HttpStatus.OK, token).addObject("page", page))
                .orElseGet(this::nowhere);
    }

    /** Asks once more: what is withdrawn does not come back. */
    @GetMapping("/trekk/{purpose}")
    ModelAndView confirm(@PathVariable String token, @PathVariable String purpose) {
        Optional<Purpose> known = purpose(purpose);
        return pages.of(new LinkToken(token))
                .filter(page -> known.isPresent())
                .map(page -> view("confirm", HttpStatus.OK, token)
                        .addObject("page", page)
                        .addObject("purpose", known.get().code()))
                .orElseGet(this::nowhere);
    }

    @PostMapping("/trekk/{purpose}")
    ModelAndView withdraw(@PathVariable String token, @PathVariable String purpose) {
        Optional<Purpose> known = purpose(purpose);
        try {
            return known.flatMap(one -> withdrawals.withdraw(new LinkToken(token), one))
                    .map(receipt -> view("receipt", HttpStatus.OK, token)
                            .addObject("municipality", municipalities.current().name())
                            .addObject("purpose", purpose)
                            .addObject("receipt", receipt))
                    .orElseGet(this::nowhere);
        } catch (Problem alreadyWithdrawn) {
            return page(token);
        }
    }

    private static Optional<Purpose> purpose(String code) {
        try {
            return Optional.of(Participants.known(code));
        } catch (Problem unknown) {
            return Optional.empty();
        }
    }

    private ModelAndView nowhere() {
        return view("nowhere", HttpStatus.NOT_FOUND, "")
                .addObject("municipality", municipalities.current().name());
    }

    private static ModelAndView view(String name, HttpStatus status, String token) {
        ModelAndView view = new ModelAndView("research/" + name, status);
        view.addObject("token", token);
        view.addObject("language", LocaleContextHolder.getLocale().getLanguage());
        return view;
    }
}
