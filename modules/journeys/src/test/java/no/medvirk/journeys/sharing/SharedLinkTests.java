package no.medvirk.journeys.sharing;

import static no.medvirk.journeys.Sketch.add;
import static no.medvirk.journeys.Sketch.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.medvirk.core.Ids;
import no.medvirk.core.Role;
import no.medvirk.journeys.ResearchDouble;
import no.medvirk.journeys.Sketch;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Links by which somebody without an account reads a journey. */
@ModuleTest
class SharedLinkTests {

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    @Autowired
    ResearchDouble research;

    @Autowired
    MockMvc browser;

    Town fjordvik;
    Town lidaland;
    Api.Client client;
    Sketch journey;
    UUID step;
    UUID backstage;
    UUID pain;
    UUID card;

    @BeforeEach
    void aJourneyWithWorkAndAPainPoint() {
        fjordvik = towns.found();
        lidaland = towns.found();
        client = api.as(fjordvik, Role.CONTRIBUTOR);
        journey = Sketch.begun(client, "Barnehageplass");
        step = journey.step(journey.phase("Søke"), "Vente på svar", "V");
        backstage = journey.lane("backstage", "V");
        pain = journey.lane("pain-points", "W");
        card = journey.card(step, pain, "text", "Ingen <b>kvittering</b>");
        journey.card(step, backstage, "text", "Registrerer", "performer", "Saksbehandler", "unit", "Inntak");
    }

    @Test
    void whoeverHasTheLinkReadsWhatWasLookedAtAndNothingElse() throws Exception {
        UUID quote = research.highlight("Jeg ringte tre ganger", "observed").value();
        journey.draw(add("evidence", Ids.next(), "card", card, "highlight", quote, "stance", "for"));
        journey.draw(add("comment", Ids.next(), "step", step, "lane", pain, "text", "Dette må vi snakke om"));
        Map<String, Object> chosen = Map.of("lanes", List.of(pain));
        Answer preview = client.post(links() + "/preview", all(chosen));
        assertThat(preview.body().at("/excerpt/rows")).hasSize(1);
        assertThat(preview.text("/excerpt/rows/0/cells/0/cards/0/text")).isEqualTo("Ingen <b>kvittering</b>");

        Answer link = make("Foreldrerådet", days(30), chosen);
        assertThat(link.text("/state")).isEqualTo("open");
        String page = get(link).getContentAsString();
        assertThat(page)
                .contains("Barnehageplass", "Vente på svar", "Ingen &lt;b&gt;kvittering&lt;/b&gt;", "lang=\"nb\"");
        assertThat(page)
                .doesNotContain("Registrerer", "Saksbehandler", "ringte", "snakke om", "Kari", "<script", "style=");
        assertThat(page(link, "?lang=en").getContentAsString()).contains("As the service is delivered today");

        journey.draw(set("card", card, "text", "Fikk kvittering"));
        assertThat(get(link).getContentAsString())
                .as("as it was when it was let out")
                .contains("kvittering&lt;/b&gt;");
    }

    @Test
    void whoDoesItIsShownOnlyWhenItIsChosen() throws Exception {
        Answer link = make("Nabokommunen", days(1), Map.of("details", true));
        assertThat(get(link).getContentAsString()).contains("Registrerer", "Saksbehandler · Inntak");
        assertThat(get(make("Alle", days(1), Map.of())).getContentAsString())
                .contains("Registrerer")
                .doesNotContain("Saksbehandler");
    }

    @Test
    void aLinkThatIsWithdrawnOrWhoseJourneyIsInTheTrashDoesNotOpen() throws Exception {
        Answer link = make("Foreldrerådet", days(30), Map.of());
        journey.draw(set("journey", journey.id(), "trashed", true));
        assertThat(get(link).getStatus()).isEqualTo(404);
        journey.draw(set("journey", journey.id(), "trashed", false));
        assertThat(get(link).getStatus()).isEqualTo(200);
        String one = "/journeys/shared-links/" + link.text("/id");
        assertThat(client.put(one + "/withdrawal", "\"1\"").text("/state")).isEqualTo("withdrawn");
        assertThat(client.put(one + "/withdrawal", "\"1\"").status()).isEqualTo(412);
        MockHttpServletResponse gone = get(link);
        assertThat(gone.getStatus()).isEqualTo(404);
        assertThat(gone.getContentAsString()).contains("Lenken virker ikke").doesNotContain("Barnehageplass");
        assertThat(client.get(links()).body()).hasSize(1);
    }

    @Test
    void whatHasChangedSinceIsNotLetOutUnseenAndALinkEnds() {
        int seen = seq();
        journey.draw(set("card", card, "text", "Hemmelig"));
        Answer late = client.post(links(), draft("Foreldrerådet", days(30), Map.of(), seen));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("/rule")).isEqualTo("changed-since");
        assertThat(make("I går", days(-1), Map.of()).text("/errors/0/rule")).isEqualTo("past");
        assertThat(make("For lenge", days(800), Map.of()).text("/errors/0/field"))
                .isEqualTo("expiresOn");
        assertThat(client.get(links()).body()).isEmpty();
    }

    @Test
    void aLinkOpensInItsOwnMunicipalityAloneAndNobodyElseSeesIt() throws Exception {
        Answer link = make("Foreldrerådet", days(30), Map.of());
        String there = "/s/" + lidaland.alias() + "/reise/" + link.text("/code");
        assertThat(response(there).getStatus()).isEqualTo(404);
        Api.Client other = api.as(lidaland, Role.TENANT_ADMIN);
        assertThat(other.get(links()).status()).isEqualTo(404);
        assertThat(other.post(links() + "/preview", all(Map.of())).status()).isEqualTo(404);
        assertThat(other.put("/journeys/shared-links/" + link.text("/id") + "/withdrawal", "\"1\"")
                        .status())
                .isEqualTo(404);
        assertThat(get(link).getStatus()).isEqualTo(200);
    }

    private Answer make(String name, LocalDate expires, Map<String, Object> chosen) {
        return client.post(links(), draft(name, expires, chosen, seq()));
    }

    private static Map<String, Object> draft(String name, LocalDate expires, Map<String, Object> chosen, int seq) {
        return Map.of("name", name, "expiresOn", expires.toString(), "chosen", all(chosen), "seq", seq);
    }

    private static Map<String, Object> all(Map<String, Object> chosen) {
        Map<String, Object> all = new HashMap<>(Map.of("onlyPain", false, "details", false));
        all.putAll(chosen);
        return all;
    }

    private int seq() {
        return journey.document().at("/seq").asInt();
    }

    private static LocalDate days(int ahead) {
        return LocalDate.now(ZoneId.of("Europe/Oslo")).plusDays(ahead);
    }

    private String links() {
        return journey.path() + "/shared-links";
    }

    private MockHttpServletResponse get(Answer link) throws Exception {
        return page(link, "");
    }

    private MockHttpServletResponse page(Answer link, String query) throws Exception {
        return response("/s/" + fjordvik.alias() + "/reise/" + link.text("/code") + query);
    }

    private MockHttpServletResponse response(String path) throws Exception {
        return browser.perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse();
    }
}
