package no.medvirk.roadmap.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.medvirk.core.Role;
import no.medvirk.core.Tenant;
import no.medvirk.core.ThreadNode;
import no.medvirk.core.ThreadSource;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class BenefitTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Oslo"));

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    @Autowired
    List<ThreadSource> sources;

    Town town;
    Api.Client here;
    String initiative = "";
    String indicator = "";

    @BeforeEach
    void anInitiativeThatIsDecidedOnAndAnIndicator() {
        town = towns.found();
        here = api.as(town, Role.CONTRIBUTOR);
        initiative = id(here.post("/roadmap/initiatives", Map.of("title", "Svar som forstås")));
        here.put(
                "/roadmap/initiatives/" + initiative + "/decision",
                "\"1\"",
                Map.of("decidedOn", TODAY.minusDays(30).toString(), "decidedBy", "Utvalget", "why", "Klager"));
        indicator = id(here.post(
                "/measurement/indicators",
                Map.of(
                        "name",
                        Map.of("nb", "Forstår svaret"),
                        "cadence",
                        "month",
                        "satisfaction",
                        true,
                        "definition",
                        Map.of(
                                "numerator",
                                Map.of("nb", "forstår"),
                                "denominator",
                                Map.of("nb", "har svart"),
                                "unit",
                                "percent",
                                "increaseIsGood",
                                true))));
    }

    @Test
    void realisedTakesABaselineFromBeforeAndALaterMeasurement() {
        action(TODAY);
        assertThat(claim().body().at("/errors").values().stream()
                        .map(error -> error.at("/rule").asString()))
                .containsExactlyInAnyOrder("lacks-baseline", "lacks-measurement");
        lockedBaseline();
        assertThat(claim().text("/errors/0/rule")).isEqualTo("lacks-measurement");
        measured(TODAY, TODAY, 70);
        Answer benefit = claim();
        assertThat(benefit.status()).isEqualTo(201);
        assertThat(benefit.body().at("/realisation/share").asDouble()).isEqualTo(0.5);
        assertThat(benefit.body().at("/realisation/now/n").asInt()).isEqualTo(100);
        assertThat(benefit.body().at("/realisation/now").has("low"))
                .as("with its interval")
                .isTrue();
        assertThat(benefit.body().at("/realisation/missing")).isEmpty();
    }

    @Test
    void aBaselineThatWasLockedAfterTheEffectIsTooLate() {
        action(TODAY.minusDays(1));
        lockedBaseline();
        measured(TODAY, TODAY, 70);
        assertThat(claim().text("/errors/0/rule")).isEqualTo("lacks-baseline-late");
    }

    @Test
    void aBenefitOfActionsThatLieInTheTrashIsNotRealisedByTheOthers() {
        action(TODAY);
        String chosen = action(TODAY);
        lockedBaseline();
        measured(TODAY, TODAY, 70);
        Map<String, Object> draft = benefit("planned");
        draft.put("actions", List.of(chosen));
        String one = "/roadmap/benefits/" + id(here.post(path(), draft));
        assertThat(here.put("/roadmap/actions/" + chosen + "/trash", "\"1\"").status())
                .isEqualTo(204);
        Answer refused = here.put(one, "\"1\"", benefit("realised"));
        assertThat(refused.text("/errors/0/rule")).isEqualTo("lacks-effect");
        assertThat(here.get(one).text("/status")).as("nothing was written").isEqualTo("planned");
        assertThat(here.get(one).etag()).isEqualTo("\"1\"");
    }

    @Test
    void theRedThreadSeesWhatABenefitRestsOnAndLacks() {
        action(TODAY);
        here.post(path(), benefit("planned"));
        ThreadNode lacking = node();
        assertThat(lacking.lacks()).containsExactlyInAnyOrder("baseline", "owner");
        lockedBaseline();
        assertThat(node().lacks()).containsExactly("owner");
        assertThat(node().links().stream().map(ThreadNode.Link::relation))
                .containsExactly("part-of", "measured-by", "compared-with");
    }

    private ThreadNode node() {
        return Tenant.call(
                town.id(),
                () -> sources.stream()
                        .filter(source -> source.roots().contains("initiative"))
                        .flatMap(source -> source.of("initiative", java.util.UUID.fromString(initiative)).stream())
                        .filter(node -> node.kind().equals("benefit"))
                        .findFirst()
                        .orElseThrow());
    }

    private Answer claim() {
        return here.post(path(), benefit("realised"));
    }

    private String path() {
        return "/roadmap/initiatives/" + initiative + "/benefits";
    }

    private Map<String, Object> benefit(String status) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("title", "Foreldre forstår svaret");
        draft.put("beneficiary", "citizen");
        draft.put("kind", "quality");
        draft.put("indicator", indicator);
        draft.put("target", 80);
        draft.put("status", status);
        return draft;
    }

    private String action(LocalDate effectiveFrom) {
        Answer action = here.post(
                "/roadmap/initiatives/" + initiative + "/actions",
                Map.of(
                        "title",
                        "Ny brevmal",
                        "dimension",
                        "work-process",
                        "status",
                        "delivered",
                        "effectiveFrom",
                        effectiveFrom.toString()));
        assertThat(action.status()).isEqualTo(201);
        return id(action);
    }

    private void lockedBaseline() {
        Answer baseline = here.post(
                "/measurement/indicators/" + indicator + "/baselines",
                Map.of(
                        "from",
                        TODAY.minusDays(90).toString(),
                        "to",
                        TODAY.minusDays(60).toString(),
                        "numerator",
                        60,
                        "n",
                        100));
        assertThat(baseline.status()).isEqualTo(201);
        assertThat(here.put("/measurement/baselines/" + id(baseline) + "/lock", "\"1\"")
                        .status())
                .isEqualTo(200);
    }

    private void measured(LocalDate from, LocalDate to, int numerator) {
        assertThat(here.post(
                                "/measurement/indicators/" + indicator + "/observations",
                                Map.of(
                                        "points",
                                        List.of(Map.of(
                                                "from",
                                                from.toString(),
                                                "to",
                                                to.toString(),
                                                "numerator",
                                                numerator,
                                                "n",
                                                100))))
                        .status())
                .isEqualTo(200);
    }

    private static String id(Answer answer) {
        return String.valueOf(answer.text("/id"));
    }
}
