package no.medvirk.benchmarking.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import no.medvirk.benchmarking.Measured;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.Ids;
import no.medvirk.core.Role;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.measurement.IndicatorMoved;
import no.medvirk.research.ActivityCompleted;
import no.medvirk.research.ActivityId;
import no.medvirk.research.StudyId;
import no.medvirk.roadmap.InitiativeDecided;
import no.medvirk.roadmap.InitiativeId;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.Facts;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Claims and practice, from what the other modules tell. */
@ModuleTest
@Import(Measured.class)
class PracticeTests {

    private static final LocalDate DECIDED = LocalDate.now().minusMonths(2);
    private static final LocalDate RECENT = LocalDate.now().minusMonths(1);
    private static final LocalDate OLD = LocalDate.now().minusMonths(20);

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    @Autowired
    Facts facts;

    final ServiceId service = new ServiceId(Ids.next());
    final InitiativeId initiative = new InitiativeId(Ids.next());
    final IndicatorId indicator = new IndicatorId(Ids.next());
    final ActivityId activity = new ActivityId(Ids.next());
    int told;
    Town town;
    Api.Client here;

    @BeforeEach
    void aMunicipality() {
        town = towns.found();
        here = api.as(town, Role.CONTRIBUTOR);
    }

    @Test
    void whatIsToldOfBecomesARowWithWhatStandsBehindIt() {
        facts.tell(decided(true, DECIDED, false));
        facts.tell(heard(DECIDED.minusDays(20), 6, 2, true));
        facts.tell(measured(RECENT));
        Answer practice = here.get("/benchmarking/practice");
        assertThat(practice.text("/initiatives")).isEqualTo("1");
        assertThat(practice.text("/rows/0/users/level")).isEqualTo("2");
        assertThat(practice.text("/rows/0/users/activities/0/activity"))
                .isEqualTo(activity.value().toString());
        assertThat(practice.text("/rows/0/staff/level")).isEqualTo("1");
        assertThat(practice.text("/rows/0/satisfaction/answer")).isEqualTo("yes");
        assertThat(practice.text("/figures/0/share")).as("one is no percentage").isNull();
        assertThat(practice.text("/gaps/1/count"))
                .as("says it, and too few employees")
                .isEqualTo("1");
        assertThat(api.as(towns.found(), Role.READER)
                        .get("/benchmarking/practice")
                        .text("/initiatives"))
                .isEqualTo("0");
    }

    @Test
    void theNewestOneToldCounts() {
        facts.tell(decided(true, DECIDED, false));
        facts.tell(heard(DECIDED.minusDays(20), 6, 4, true));
        facts.tell(heard(DECIDED.minusDays(20), 6, 4, false));
        assertThat(here.get("/benchmarking/practice").text("/rows/0/users/level"))
                .as("did not take place after all")
                .isEqualTo("0");
        facts.tell(decided(false, DECIDED, true));
        assertThat(here.get("/benchmarking/practice").text("/initiatives")).isEqualTo("0");
    }

    @Test
    void anExchangeOfTheInitiativeIsSeenUntilItIsThrownAway() {
        facts.tell(decided(true, DECIDED, false));
        Map<String, Object> draft = Map.of(
                "initiative", initiative.value(),
                "direction", "obtained",
                "counterparty", "municipality",
                "artefact", "Brevmal for barnehageplass",
                "on", DECIDED.toString(),
                "outcome", "adapted");
        String id = String.valueOf(here.post("/benchmarking/exchanges", draft).text("/id"));
        assertThat(here.get("/benchmarking/practice").text("/rows/0/exchanges/0"))
                .isEqualTo(id);
        assertThat(here.put("/benchmarking/exchanges/" + id + "/trash", "\"1\"").status())
                .isEqualTo(204);
        assertThat(here.get("/benchmarking/practice").text("/figures/5/unknown"))
                .isEqualTo("1");
        assertThat(here.get("/benchmarking/trash").text("/0/kind")).isEqualTo("exchange");
        assertThat(here.post(
                                "/benchmarking/exchanges",
                                Map.of(
                                        "direction", "obtained",
                                        "counterparty", "state",
                                        "artefact", "Veileder",
                                        "on", LocalDate.now().plusMonths(1).toString()))
                        .text("/errors/0/rule"))
                .isEqualTo("future");
    }

    @Test
    void whatWasTakenCountsWhenSomebodyHasSaidWhatCameOfIt() {
        facts.tell(decided(true, DECIDED, false));
        assertThat(exchanged("obtained").status()).isEqualTo(201);
        assertThat(exchanged("joint").status()).isEqualTo(201);
        assertThat(here.get("/benchmarking/practice").body().at("/rows/0/exchanges"))
                .isEmpty();
        assertThat(exchanged("shared").status()).isEqualTo(201);
        assertThat(here.get("/benchmarking/practice").body().at("/rows/0/exchanges"))
                .hasSize(1);
    }

    @Test
    void satisfactionIsMeasuredByWhatIsKnownAndStillThere() {
        facts.tell(decided(true, DECIDED, false));
        facts.tell(measured(null));
        assertThat(satisfaction()).as("not known, or too few").isEqualTo("unknown");
        facts.tell(measured(OLD));
        assertThat(satisfaction()).isEqualTo("no");
        facts.tell(measured(RECENT));
        assertThat(satisfaction()).isEqualTo("yes");
        facts.tell(measured(OLD));
        assertThat(satisfaction()).as("the latest is the old one again").isEqualTo("no");
        facts.tell(measured(null));
        assertThat(satisfaction()).as("it was not measured after all").isEqualTo("unknown");
    }

    @Test
    void aFactThatIsToldLateDoesNotUndoANewerOne() {
        InitiativeDecided claimed = decided(true, DECIDED, false);
        ActivityCompleted few = heard(DECIDED.minusDays(20), 1, 1, true);
        IndicatorMoved old = measured(OLD);
        facts.tell(decided(false, DECIDED, false));
        facts.tell(heard(DECIDED.minusDays(20), 6, 4, true));
        facts.tell(measured(RECENT));
        String practice = here.get("/benchmarking/practice").body().toString();
        facts.tell(claimed);
        facts.tell(few);
        facts.tell(old);
        assertThat(here.get("/benchmarking/practice").body()).hasToString(practice);
        assertThat(satisfaction()).isEqualTo("yes");
    }

    @Test
    void whatIsGoneDoesNotComeBackWithAFactThatIsToldLate() {
        InitiativeDecided decided = decided(true, DECIDED, false);
        ActivityCompleted completed = heard(DECIDED.minusDays(20), 6, 4, true);
        facts.tell(decided(true, DECIDED, true));
        facts.tell(heard(DECIDED.minusDays(20), 6, 4, false));
        facts.tell(decided);
        facts.tell(completed);
        assertThat(here.get("/benchmarking/practice").text("/initiatives")).isEqualTo("0");
        facts.tell(decided(true, DECIDED, false));
        assertThat(here.get("/benchmarking/practice").text("/rows/0/users/level"))
                .as("taken back from the trash, and the activity was not")
                .isEqualTo("0");
    }

    private @Nullable String satisfaction() {
        return here.get("/benchmarking/practice").text("/rows/0/satisfaction/answer");
    }

    private Answer exchanged(String direction) {
        return here.post(
                "/benchmarking/exchanges",
                Map.of(
                        "initiative",
                        initiative.value(),
                        "direction",
                        direction,
                        "counterparty",
                        "municipality",
                        "artefact",
                        "Brevmal",
                        "on",
                        DECIDED.toString()));
    }

    private InitiativeDecided decided(boolean claimed, LocalDate on, boolean gone) {
        return new InitiativeDecided(town.id(), initiative, Set.of(service), on, claimed, false, gone, ++told);
    }

    private ActivityCompleted heard(LocalDate on, int users, int employees, boolean completed) {
        return new ActivityCompleted(
                town.id(),
                activity,
                new StudyId(Ids.next()),
                Set.of(service),
                "interview",
                on,
                users,
                employees,
                completed,
                ++told);
    }

    private IndicatorMoved measured(@Nullable LocalDate on) {
        return new IndicatorMoved(town.id(), indicator, ++told, service, true, on);
    }
}
