package no.medvirk.measurement.response;

import java.util.List;
import java.util.Map;
import no.medvirk.core.Municipalities;
import no.medvirk.core.Problem;
import no.medvirk.core.PublicPage;
import no.medvirk.measurement.survey.Survey;
import no.medvirk.measurement.survey.Surveys;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page where people answer a survey: the municipality's, without sign-in and without JavaScript. */
@Controller
@PublicPage
@RequestMapping("/u/{code}")
class SurveyPageController {

    private final Surveys surveys;
    private final Responses responses;
    private final Municipalities municipalities;

    SurveyPageController(Surveys surveys, Responses responses, Municipalities municipalities) {
        this.surveys = surveys;
        this.responses = responses;
        this.municipalities = municipalities;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String code, @RequestParam Map<String, String> link) {
        Survey survey = published(code);
        return survey == null
                ? view("nowhere", HttpStatus.NOT_FOUND)
                : survey.status() == Survey.Status.CLOSED
                        ? view("closed", HttpStatus.GONE)
                        : form(survey, link, List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable String municipality, @PathVariable String code, @RequestParam Map<String, String> form) {
        Survey survey = published(code);
        if (survey == null || survey.status() == Survey.Status.CLOSED) {
            return ask(code, form);
        }
        Response.Draft draft = SurveyPage.draft(survey, language(), form);
        List<Problem.Fault> faults = SurveyPage.faults(survey, draft);
        if (!faults.isEmpty()) {
            return form(survey, form, faults, HttpStatus.BAD_REQUEST);
        }
        String receipt = "redirect:/s/" + municipality + "/u/" + code + "/takk?lang=" + language();
        try {
            responses.receive(survey.id(), draft);
            return new ModelAndView(receipt);
        } catch (Problem already) { // closed meanwhile, or sent before with other answers: the first ones count
            return published(code) instanceof Survey now && now.status() == Survey.Status.OPEN
                    ? new ModelAndView(receipt + "&igjen=ja")
                    : ask(code, form);
        }
    }

    @GetMapping("/takk")
    ModelAndView thanks(@PathVariable String code, @RequestParam Map<String, String> link) {
        Survey survey = published(code);
        return survey == null
                ? view("nowhere", HttpStatus.NOT_FOUND)
                : view("thanks", HttpStatus.OK).addObject("again", link.containsKey("igjen"));
    }

    private @org.jspecify.annotations.Nullable Survey published(String code) {
        return surveys.byCode(code)
                .filter(survey -> survey.status() != Survey.Status.DRAFT)
                .orElse(null);
    }

    private ModelAndView form(Survey survey, Map<String, String> form, List<Problem.Fault> faults, HttpStatus status) {
        return view("survey", status).addObject("page", SurveyPage.of(survey, language(), form, faults));
    }

    private ModelAndView view(String name, HttpStatus status) {
        ModelAndView view = new ModelAndView("measurement/" + name, status);
        view.addObject("municipality", municipalities.current().name());
        view.addObject("language", language());
        return view;
    }

    private static String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }
}
