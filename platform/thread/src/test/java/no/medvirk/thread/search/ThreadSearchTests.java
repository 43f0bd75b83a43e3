package no.medvirk.thread.search;

import static no.medvirk.thread.Shop.saying;
import static no.medvirk.thread.Shop.thing;
import static no.medvirk.thread.Shop.to;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import no.medvirk.core.LocalText;
import no.medvirk.core.ThreadNode;
import no.medvirk.testing.Api;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.TenantWatch;
import no.medvirk.testing.Towns;
import no.medvirk.thread.Room;
import no.medvirk.thread.Shop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

@ModuleTest
class ThreadSearchTests {

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    @Autowired
    Shop shop;

    Room room;

    @BeforeEach
    void aRoom() {
        room = Room.in(towns, api, shop);
    }

    @Test
    void aWordIsFoundInItsOtherForms() {
        room.show(thing("insight", "Foreldrene venter på brevene"));
        for (String form : List.of("foreldre", "FORELDRENE", "brev", "brevet", "vente", "ventet")) {
            assertThat(titles(form)).as(form).hasSize(1);
        }
    }

    @Test
    void aWordIsFoundWhileItIsBeingWritten() {
        room.show(thing("service", "Barnehageplass"));
        assertThat(titles("barneh")).containsExactly("Barnehageplass");
        assertThat(titles("plass")).as("not in the middle of a word").isEmpty();
    }

    @Test
    void nynorskAndEnglishAreFoundToo() {
        ThreadNode one = thing("service", "x");
        room.show(new ThreadNode(
                "service",
                one.id(),
                new LocalText("Søknader om plass", "Søknadar om plass", "Applications for a place"),
                null,
                "tjenester/1",
                List.of(),
                Set.of()));
        assertThat(titles("søknad")).hasSize(1);
        assertThat(titles("søknadar")).hasSize(1);
        assertThat(titles("application")).hasSize(1);
    }

    @Test
    void everyWordMustBeThereButForTheTooCommonOnes() {
        room.show(thing("need", "Vite hvor søknaden er i køen"));
        assertThat(titles("søknad i kø")).hasSize(1);
        assertThat(titles("søknad skole")).isEmpty();
        assertThat(titles("hvor er søknaden i"))
                .as("the last one may be the beginning of one")
                .hasSize(1);
    }

    @Test
    void aWordThatMeansTheSameFinds() {
        room.show(thing("service", "Skolefritidsordning"));
        room.show(thing("service", "Økonomisk sosialhjelp"));
        assertThat(titles("SFO")).containsExactly("Skolefritidsordning");
        assertThat(titles("hjelp til livsopphald")).containsExactly("Økonomisk sosialhjelp");
    }

    @Test
    void whatWasFoundIsMarkedInTitleAndText() {
        room.show(saying(
                thing("opportunity", "Vis saksgangen"), "Foreldre ringer fordi de ikke vet hvor søknaden ligger."));
        JsonNode found = find("q=søknad").body();
        assertThat(found.at("/items/0/title").toString()).isEqualTo("[{\"text\":\"Vis saksgangen\",\"hit\":false}]");
        assertThat(StreamSupport.stream(found.at("/items/0/extract").spliterator(), false)
                        .filter(part -> part.at("/hit").asBoolean())
                        .map(part -> part.at("/text").asString()))
                .containsExactly("søknaden");
        assertThat(find("q=saksgang").body().at("/items/0/title/1/text").asString())
                .isEqualTo("saksgangen");
    }

    @Test
    void aTitleIsInTheReadersLanguage() {
        ThreadNode one = thing("service", "x");
        room.show(new ThreadNode(
                "service",
                one.id(),
                new LocalText("Barnehageplass", "Barnehageplass", "Kindergarten place"),
                null,
                "x",
                List.of(),
                Set.of()));
        Api.Answer found = room.reader()
                .send(
                        HttpMethod.GET,
                        "/thread/search?q=barnehageplass",
                        request -> request.header("Accept-Language", "en"));
        assertThat(found.text("/items/0/title/0/text")).isEqualTo("Kindergarten place");
    }

    @Test
    void aTitleComesBeforeAText() {
        room.show(saying(thing("need", "Et annet behov"), "Parkering"));
        room.show(thing("need", "Parkering"));
        assertThat(titles("parkering")).containsExactly("Parkering", "Et annet behov");
    }

    @Test
    void aKindOrAServiceIsChosen() {
        ThreadNode service = room.show(thing("service", "Byggesak"));
        room.show(thing("service", "Byggeskikk"));
        ThreadNode study = thing("study", "Bygging", to("concerns", service));
        room.show(study, thing("participant", "Bygger 1", to("takes-part", study)));
        room.show(thing("need", "Bygge selv"));

        assertThat(titles("bygg")).hasSize(5);
        assertThat(find("q=bygg&kind=need&kind=study").body().at("/items")).hasSize(2);
        assertThat(find("q=bygg&service=" + service.id()).body().at("/items")).hasSize(3);
        JsonNode kinds = find("q=bygg&kind=need").body().at("/kinds");
        assertThat(kinds.at("/0/kind").asString() + kinds.at("/0/count"))
                .as("of all kinds")
                .isEqualTo("service2");
    }

    @Test
    void thereIsANextPageUntilAllIsSeen() {
        for (int i = 0; i < 5; i++) {
            room.show(thing("need", "Trygghet " + i));
        }
        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            Api.Answer page = find("q=trygghet&limit=2" + after);
            page.body()
                    .at("/items")
                    .forEach(item -> seen.add(item.at("/thing/title/nb").asString()));
            after = page.text("/next") == null ? "" : "&after=" + page.text("/next");
        } while (!after.isEmpty());
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void anotherMunicipalitysThingsAreNotFound() {
        room.show(thing("need", "Hemmelighet"));
        Room elsewhere = Room.in(towns, api, shop);
        assertThat(elsewhere.reader().get("/thread/search?q=hemmelighet").body().at("/items"))
                .isEmpty();
    }

    @Test
    void whatIsNoWordFindsNothingAndBreaksNothing() {
        room.show(thing("need", "Trygghet"));
        for (String odd : List.of(
                "", "   ", "&|!:*", "'", "\\", "a'b\\c:*", "1e5", "½", "\uE000", "x".repeat(200), "i", "og i på")) {
            Api.Answer answer = room.reader().get("/thread/search?q=" + URLEncoder.encode(odd, StandardCharsets.UTF_8));
            assertThat(answer.status()).as(odd).isEqualTo(200);
            assertThat(answer.body().at("/items")).as(odd).isEmpty();
        }
        assertThat(find("q=" + "x".repeat(201)).status()).isEqualTo(400);
        assertThat(find("q=x&service=no").status()).isEqualTo(400);
        assertThat(find("q=trygghet&after=" + "bm8AbWU").status()).isEqualTo(400);
    }

    @Test
    void oneSearchIsTwoStatements() {
        room.show(thing("need", "Ro"));
        long before = TenantWatch.statements();
        find("q=ro");
        assertThat(TenantWatch.statements() - before).isEqualTo(2);
    }

    private List<String> titles(String words) {
        return StreamSupport.stream(
                        find("q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                                .body()
                                .at("/items")
                                .spliterator(),
                        false)
                .map(hit -> hit.at("/thing/title/nb").asString())
                .toList();
    }

    private Api.Answer find(String query) {
        return room.reader().get("/thread/search?" + query.replace("ø", "%C3%B8"));
    }
}
