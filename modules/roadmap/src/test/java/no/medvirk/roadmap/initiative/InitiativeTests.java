package no.medvirk.roadmap.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.medvirk.core.Ids;
import no.medvirk.core.Role;
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
class InitiativeTests {

    private static final String ALL = "/roadmap/initiatives";
    private static final Map<String, Object> DECISION = Map.of(
            "decidedOn",
            "2026-03-02",
            "decidedBy",
            "Utvalg for oppvekst",
            "why",
            "Halvparten av klagene handler om svaret",
            "rejected",
            List.of(Map.of("text", "Ny telefontid", "why", "Løser ikke årsaken")));

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    Town town;
    Api.Client here;
    Api.Client elsewhere;

    @BeforeEach
    void twoMunicipalities() {
        town = towns.found();
        here = api.as(town, Role.CONTRIBUTOR);
        elsewhere = api.as(towns.found(), Role.CONTRIBUTOR);
    }

    @Test
    void anInitiativeIsReadAsItWasWrittenAndOnlyHere() {
        String service = service();
        Answer created = here.post(
                ALL,
                Map.of(
                        "title",
                        "Svar i klarspråk",
                        "why",
                        "Mange klager",
                        "claimed",
                        true,
                        "services",
                        List.of(service)));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("/status")).isEqualTo("idea");
        assertThat(created.text("/services/0/name/nb")).isEqualTo("Barnehageplass");
        assertThat(here.get(one(created)).body()).isEqualTo(created.body());
        assertThat(elsewhere.get(one(created)).problem()).isEqualTo("not-found");
        assertThat(elsewhere.post(one(created) + "/actions", action()).problem())
                .isEqualTo("not-found");
        assertThat(elsewhere.post(one(created) + "/benefits", benefit()).problem())
                .isEqualTo("not-found");
        assertThat(names(elsewhere.get(ALL))).isEmpty();
    }

    @Test
    void anothersServiceAndAnUnknownOpportunityAreRefusedAndNothingIsStored() {
        String theirs = String.valueOf(elsewhere
                .post("/catalogue/services", Map.of("name", Map.of("nb", "Deres")))
                .text("/id"));
        Answer refused = here.post(
                ALL,
                Map.of(
                        "title",
                        "Feil",
                        "services",
                        List.of(theirs),
                        "opportunities",
                        List.of(Ids.next().toString())));
        assertThat(refused.text("/errors/0/field")).isEqualTo("services[0]");
        assertThat(refused.text("/errors/1/field")).isEqualTo("opportunities[0]");
        assertThat(names(here.get(ALL))).isEmpty();
    }

    @Test
    void aGoalIsThereWhenAnInitiativeBeginsToServeItAndMayStayWhenItIsGone() {
        Map<String, Object> draft = Map.of("vision", false, "title", Map.of("nb", "Kort ventetid"), "place", 0);
        String goal = String.valueOf(here.post("/catalogue/goals", draft).text("/id"));
        String theirs = String.valueOf(elsewhere.post("/catalogue/goals", draft).text("/id"));
        assertThat(here.post(ALL, Map.of("title", "Feil", "goals", List.of(theirs)))
                        .text("/errors/0/field"))
                .isEqualTo("goals[0]");
        Answer created = here.post(ALL, Map.of("title", "Statusside", "goals", List.of(goal)));
        assertThat(here.put("/catalogue/goals/" + goal + "/trash", "\"1\"").status())
                .isEqualTo(204);
        Answer changed = here.put(one(created), "\"1\"", Map.of("title", "Statussiden", "goals", List.of(goal)));
        assertThat(changed.text("/goals/0")).isEqualTo(goal);
        assertThat(here.post(ALL, Map.of("title", "Feil", "goals", List.of(goal)))
                        .text("/errors/0/rule"))
                .isEqualTo("unknown");
    }

    @Test
    void aDecisionSaysWhoWhenWhyAndWhatWasRejected() {
        Answer created = here.post(ALL, Map.of("title", "Statusside"));
        Answer decided = here.put(one(created) + "/decision", "\"1\"", DECISION);
        assertThat(decided.text("/status")).isEqualTo("decided");
        assertThat(decided.text("/decision/decidedBy")).isEqualTo("Utvalg for oppvekst");
        assertThat(decided.text("/decision/rejected/0/why")).isEqualTo("Løser ikke årsaken");
        assertThat(decided.text("/decision/recordedBy")).isEqualTo("Kari Nordmann (contributor)");
        assertThat(decided.etag()).isEqualTo("\"2\"");
        assertThat(here.put(one(created) + "/decision", "\"1\"", DECISION).status())
                .isEqualTo(412);
        Answer withdrawn = here.delete(one(created) + "/decision", "\"2\"");
        assertThat(withdrawn.text("/status")).isEqualTo("idea");
        assertThat(withdrawn.body().has("decision")).isFalse();
        assertThat(here.get(one(created) + "/history").text("/items/0/changes/0/field"))
                .startsWith("decision");
    }

    @Test
    void aDecisionIsNotOfTomorrow() {
        Answer created = here.post(ALL, Map.of("title", "Statusside"));
        Answer refused = here.put(
                one(created) + "/decision",
                "\"1\"",
                Map.of("decidedOn", LocalDate.now().plusDays(2).toString(), "decidedBy", "Meg", "why", "Derfor"));
        assertThat(refused.text("/errors/0/rule")).isEqualTo("future");
        assertThat(here.get(one(created)).etag()).isEqualTo("\"1\"");
    }

    @Test
    void whatNobodyDecidedDoesNotGoOn() {
        Answer created = here.post(ALL, Map.of("title", "Statusside"));
        assertThat(here.put(one(created) + "/status", "\"1\"", Map.of("status", "ongoing"))
                        .text("/rule"))
                .isEqualTo("undecided");
        here.put(one(created) + "/decision", "\"1\"", DECISION);
        assertThat(here.put(one(created) + "/status", "\"2\"", Map.of("status", "ongoing"))
                        .text("/status"))
                .isEqualTo("ongoing");
        assertThat(here.put(one(created) + "/status", "\"3\"", Map.of("status", "idea"))
                        .text("/rule"))
                .isEqualTo("decided");
    }

    @Test
    void anActionDatedBeforeItsDecisionIsRefusedAndSoIsADecisionAfterItsActions() {
        Answer created = here.post(ALL, Map.of("title", "Statusside"));
        here.put(one(created) + "/decision", "\"1\"", DECISION);
        Map<String, Object> early =
                Map.of("title", "Pilot", "dimension", "technology", "status", "decided", "start", "2026-03-01");
        Answer refused = here.post(one(created) + "/actions", early);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo("start");
        assertThat(refused.text("/errors/0/rule")).isEqualTo("before-decision");
        assertThat(here.get(one(created) + "/actions").body()).isEmpty();

        Answer other = here.post(ALL, Map.of("title", "Klarspråk"));
        here.post(one(other) + "/actions", early);
        Answer late = here.put(one(other) + "/decision", "\"1\"", DECISION);
        assertThat(late.text("/errors/0/rule")).isEqualTo("after-action");
        assertThat(here.get(one(other)).text("/status")).isEqualTo("idea");
    }

    @Test
    void anActionSaysWhatItLacksToBeCommitted() {
        Answer created = here.post(ALL, Map.of("title", "Statusside"));
        Answer action = here.post(one(created) + "/actions", action());
        assertThat(action.body().at("/committed").asBoolean()).isFalse();
        assertThat(action.body().at("/missing").values().stream().map(code -> code.asString()))
                .containsExactlyInAnyOrder("decision", "status", "owner", "start", "steps");
        assertThat(here.post(
                                one(created) + "/actions",
                                Map.of(
                                        "title",
                                        "x",
                                        "dimension",
                                        "people",
                                        "status",
                                        "proposed",
                                        "start",
                                        "2026-05-01",
                                        "effectiveFrom",
                                        "2026-04-01"))
                        .text("/errors/0/rule"))
                .isEqualTo("before-start");
    }

    @Test
    void theWordRealisedIsRefusedWithWhatIsMissing() {
        Answer created = here.post(ALL, Map.of("title", "Statusside"));
        Answer benefit = here.post(one(created) + "/benefits", benefit());
        assertThat(benefit.status()).isEqualTo(201);
        assertThat(benefit.text("/realisation/missing/0")).isEqualTo("indicator");
        Map<String, Object> claim =
                Map.of("title", "Færre klager", "beneficiary", "citizen", "kind", "quality", "status", "realised");
        Answer refused = here.put("/roadmap/benefits/" + benefit.text("/id"), "\"1\"", claim);
        assertThat(refused.text("/errors/0/field")).isEqualTo("status");
        assertThat(refused.text("/errors/0/rule")).isEqualTo("lacks-indicator");
        assertThat(here.get("/roadmap/benefits/" + benefit.text("/id")).etag()).isEqualTo("\"1\"");
    }

    @Test
    void whatTheTrashHoldsIsMissingWithAllThatBelongsToIt() {
        Answer created = here.post(ALL, Map.of("title", "Statusside"));
        String action = "/roadmap/actions/"
                + here.post(one(created) + "/actions", action()).text("/id");
        String benefit = "/roadmap/benefits/"
                + here.post(one(created) + "/benefits", benefit()).text("/id");
        assertThat(here.put(one(created) + "/trash", "\"1\"").status()).isEqualTo(204);
        assertThat(here.get(one(created)).status()).isEqualTo(404);
        assertThat(here.get(action).status()).isEqualTo(404);
        assertThat(here.get(benefit).status()).isEqualTo(404);
        assertThat(here.get("/roadmap/benefits").body().at("/items")).isEmpty();
        assertThat(here.get("/roadmap/trash").text("/0/kind")).isEqualTo("initiative");
        assertThat(here.send(HttpMethod.DELETE, one(created) + "/trash", request -> {})
                        .status())
                .isEqualTo(204);
        assertThat(here.get(action).status()).isEqualTo(200);
        here.put(one(created) + "/trash", "\"1\"");
        assertThat(api.as(town, Role.TENANT_ADMIN).delete(one(created), "\"1\"").status())
                .isEqualTo(204);
        assertThat(here.get(action + "/history").status()).as("nor its history").isEqualTo(404);
    }

    @Test
    void theRoadmapKeepsToItsStatementsHoweverManyThereAre() {
        String service = service();
        for (int n = 0; n < 4; n++) {
            Answer created = here.post(ALL, Map.of("title", "Satsing " + n, "services", List.of(service)));
            here.post(one(created) + "/actions", action());
            here.post(one(created) + "/benefits", benefit());
        }
        long before = TenantWatch.statements();
        Answer list = here.get(ALL + "?service=" + service);
        assertThat(TenantWatch.statements() - before).isLessThanOrEqualTo(6);
        assertThat(names(list)).hasSize(4);
        assertThat(list.text("/items/0/actions/0/dimension")).isEqualTo("work-process");
        assertThat(list.text("/items/0/benefits/0/status")).isEqualTo("planned");
        assertThat(names(here.get(ALL + "?status=ongoing"))).isEmpty();
        assertThat(here.get(ALL + "?status=later").status()).isEqualTo(400);
    }

    private String service() {
        return String.valueOf(here.post("/catalogue/services", Map.of("name", Map.of("nb", "Barnehageplass")))
                .text("/id"));
    }

    private static Map<String, Object> action() {
        return Map.of("title", "Ny brevmal", "dimension", "work-process", "status", "proposed");
    }

    private static Map<String, Object> benefit() {
        return Map.of("title", "Færre klager", "beneficiary", "citizen", "kind", "quality", "status", "planned");
    }

    private static String one(Answer created) {
        return ALL + "/" + created.text("/id");
    }

    private static List<String> names(Answer list) {
        return list.body().at("/items").values().stream()
                .map(item -> item.at("/title").asString())
                .toList();
    }
}
