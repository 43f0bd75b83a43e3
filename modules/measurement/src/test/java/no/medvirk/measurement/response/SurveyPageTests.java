package no.medvirk.measurement.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.medvirk.core.Role;
import no.medvirk.measurement.Sketch;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@ModuleTest
class SurveyPageTests {

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    @Autowired
    MockMvc browser;

    Api.Client here;
    String one;
    String page;

    @BeforeEach
    void aDraft() {
        here = api.as(towns.found(), Role.CONTRIBUTOR);
        String indicator =
                here.post("/measurement/indicators", Sketch.percent("Fornøyde")).text("/id");
        Answer made = here.post("/measurement/surveys", Sketch.survey(Objects.requireNonNull(indicator)));
        one = "/measurement/surveys/" + made.text("/id");
        page = Objects.requireNonNull(made.text("/path"));
    }

    @Test
    void aPageIsTheMunicipalitysAndInTheLanguageOneChooses() throws Exception {
        assertThat(get(page).getStatus()).as("a draft").isEqualTo(404);
        here.put(one + "/opening", "\"1\"");
        String nb = get(page).getContentAsString();
        assertThat(nb).contains("Kommunen town-", "Svært fornøyd", "Hvordan endte det?", "lang=\"nb\"");
        assertThat(nb).doesNotContain("Medvirk", "<script", "style=");
        assertThat(get(page + "?lang=en").getContentAsString()).contains("How was it to apply?", "Very satisfied");
        assertThat(get(page + "?lang=nn").getContentAsString()).contains("Svært nøgd");
        assertThat(get(page + "?slutt=refused").getContentAsString())
                .as("the link says it, so nobody is asked")
                .contains("name=\"slutt\" value=\"refused\"")
                .doesNotContain("Hvordan endte det?");
        assertThat(get(page + "x").getStatus()).isEqualTo(404);
    }

    @Test
    void anAnswerIsReceivedOnceHoweverOftenItIsSent() throws Exception {
        here.put(one + "/opening", "\"1\"");
        String id = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            MockHttpServletResponse sent = post(Map.of("svar", id, "q-q1", "4", "slutt", "refused"));
            assertThat(receipt(sent)).contains("Takk for svaret");
        }
        assertThat(receipt(post(Map.of("svar", id, "q-q1", "1")))).contains("Det første gjelder");
        for (int i = 0; i < 4; i++) {
            post(Map.of("svar", UUID.randomUUID().toString(), "q-q1", "4", "slutt", "refused"));
        }
        Answer results = here.get(one + "/results");
        assertThat(results.text("/responses/value")).isEqualTo("5.0");
        assertThat(results.text("/endStates/covered/0")).isEqualTo("refused");
    }

    @Test
    void whatIsWrongIsSaidBesideTheQuestionAndNothingIsLost() throws Exception {
        here.put(one + "/opening", "\"1\"");
        String words = "Skjemaet var langt. ".repeat(50_000);
        MockHttpServletResponse back =
                post(Map.of("q-q2", words, "slutt", "abandoned", "spurt-slutt", "ja", "svar", ""));
        String html = back.getContentAsString();
        assertThat(back.getStatus()).isEqualTo(400);
        assertThat(html).contains("Feil:", "href=\"#q-q1\"", "id=\"e-q1\"", "Velg eller skriv et svar", "for lang");
        assertThat(html).contains(words.strip());
        assertThat(html).contains("value=\"abandoned\" selected=\"selected\"");
        assertThat(here.get(one + "/results").text("/responses/value")).isEqualTo("0.0");
    }

    @Test
    void aClosedSurveyTakesNoAnswers() throws Exception {
        here.put(one + "/opening", "\"1\"");
        here.put(one + "/closing", "\"2\"");
        assertThat(get(page).getContentAsString()).contains("avsluttet");
        assertThat(post(Map.of("q-q1", "4")).getStatus()).isEqualTo(410);
        assertThat(here.get(one + "/results").text("/responses/value")).isEqualTo("0.0");
    }

    private String receipt(MockHttpServletResponse sent) throws Exception {
        assertThat(sent.getStatus()).isEqualTo(302);
        return get(Objects.requireNonNull(sent.getRedirectedUrl())).getContentAsString();
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return browser.perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse();
    }

    private MockHttpServletResponse post(Map<String, String> form) throws Exception {
        var request = MockMvcRequestBuilders.post(page);
        form.forEach(request::param);
        return browser.perform(request).andReturn().getResponse();
    }
}
