package no.medvirk.journeys.sharing;

import no.medvirk.core.Municipalities;
import no.medvirk.core.PublicPage;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page that a link opens: without sign-in and without JavaScript. One that never was, expired and withdrawn answer the same. */
@Controller
@PublicPage
@RequestMapping("/reise/{code}")
class SharedPageController {

    private final SharedLinks links;
    private final Municipalities municipalities;

    SharedPageController(SharedLinks links, Municipalities municipalities) {
        this.links = links;
        this.municipalities = municipalities;
    }

    @GetMapping
    ModelAndView page(@PathVariable String code) {
        return links.opened(code)
                .map(excerpt -> view("journey", HttpStatus.OK).addObject("journey", excerpt))
                .orElseGet(() -> view("nowhere", HttpStatus.NOT_FOUND));
    }

    private ModelAndView view(String name, HttpStatus status) {
        ModelAndView view = new ModelAndView("journeys/" + name, status);
        view.addObject("municipality", municipalities.current().name());
        view.addObject("language", LocaleContextHolder.getLocale().getLanguage());
        return view;
    }
}
