package no.medvirk.catalogue.los;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.medvirk.catalogue.LosFile;
import no.medvirk.core.Role;
import no.medvirk.core.SearchWords;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.TenantWatch;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@ModuleTest
class LosTests {

    private static final String THEMES = "/catalogue/los/themes";

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    Town town;
    Api.Client operator;
    Api.Client reader;

    @BeforeEach
    void losIsThere() {
        town = towns.found();
        operator = api.asOperator();
        reader = api.as(town, Role.READER);
        Answer loaded = LosFile.load(operator, LosFile.excerpt());
        assertThat(loaded.status()).isEqualTo(200);
        assertThat(loaded.body().toString()).isEqualTo("{\"themes\":2,\"words\":1,\"events\":1}");
    }

    @Test
    void themesAreFoundByLabelAndSynonym() {
        assertThat(uris(THEMES + "?q=construct")).containsExactly(LosFile.CONSTRUCTION);
        assertThat(uris(THEMES + "?q=S%C3%B8skenmod")).containsExactly(LosFile.KINDERGARTEN);
        Answer all = reader.get(THEMES);
        assertThat(all.text("/0/label/en")).isEqualTo("Kindergartens");
        Answer events = reader.get("/catalogue/los/events");
        assertThat(events.text("/0/label/nn")).isEqualTo("Ny i Noreg");
        assertThat(events.body().at("/0/label").has("en")).isFalse();
    }

    @Test
    void aSynonymMeansTheWordThatItBelongsTo(@Autowired SearchWords words) {
        assertThat(words.alike(List.of("søskenmoderasjon", "barnehage")))
                .isEqualTo(Map.of("søskenmoderasjon", Set.of("barnehageplass")));
        assertThat(words.alike(List.of("søsken%", "'"))).isEmpty();
    }

    @Test
    void aThemeThatLeavesTheListIsRetiredAndComesBackWithIt() {
        byte[] without = new String(LosFile.excerpt(), StandardCharsets.UTF_8)
                .replace(LosFile.CONSTRUCTION, "https://psi.norge.no/los/tema/bygg-og-eiendom")
                .getBytes(StandardCharsets.UTF_8);
        LosFile.load(operator, without);
        assertThat(uris(THEMES)).last().isEqualTo(LosFile.CONSTRUCTION);
        assertThat(uris(THEMES + "?q=bygging")).containsExactly("https://psi.norge.no/los/tema/bygg-og-eiendom");
        LosFile.load(operator, LosFile.excerpt());
        assertThat(uris(THEMES + "?q=bygging")).containsExactly(LosFile.CONSTRUCTION);
    }

    @Test
    void onlyAnOperatorTakesInAListAndOnlyAsRdf() {
        Answer member = api.at(town, town.as(Role.TENANT_ADMIN))
                .send(
                        HttpMethod.PUT,
                        "/../drift/los",
                        request -> request.contentType("application/rdf+xml").content(LosFile.excerpt()));
        assertThat(member.status()).isNotEqualTo(200);
        Answer json = operator.send(
                HttpMethod.PUT,
                "/los",
                request -> request.contentType("application/json").content("{}"));
        assertThat(json.problem()).isEqualTo("unsupported");
    }

    @Test
    void aFileThatIsTooLargeOrNoListChangesNothing() {
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) ' ');
        assertThat(LosFile.load(operator, large).problem()).isEqualTo("too-large");
        Answer broken = LosFile.load(operator, "<rdf".getBytes(StandardCharsets.UTF_8));
        assertThat(broken.text("/errors/0/rule")).isEqualTo("xml");
        assertThat(uris(THEMES + "?q=barnehage")).containsExactly(LosFile.KINDERGARTEN);
    }

    @Test
    void anAddressThatIsTwiceInTheListOrNotOfLosIsNamed() {
        assertNamed(LosFile.CONSTRUCTION, LosFile.KINDERGARTEN, "duplicate");
        assertNamed(LosFile.CONSTRUCTION, "https://example.org/los/tema/bygging", "address");
    }

    private void assertNamed(String address, String instead, String rule) {
        byte[] file = new String(LosFile.excerpt(), StandardCharsets.UTF_8)
                .replace(address, instead)
                .getBytes(StandardCharsets.UTF_8);
        Answer refused = LosFile.load(operator, file);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo(instead);
        assertThat(refused.text("/errors/0/rule")).isEqualTo(rule);
    }

    @Test
    void aSearchIsOneStatement() {
        reader.get(THEMES); // the first request of all also asks which municipality this is
        long before = TenantWatch.statements();
        reader.get(THEMES + "?q=barn");
        assertThat(TenantWatch.statements() - before).isEqualTo(1);
    }

    private List<String> uris(String path) {
        return reader.get(path).body().values().stream()
                .map(concept -> concept.at("/uri").asString())
                .toList();
    }
}
