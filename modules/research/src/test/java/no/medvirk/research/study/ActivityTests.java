package no.medvirk.research.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.medvirk.core.Role;
import no.medvirk.research.ActivityCompleted;
import no.medvirk.research.Fieldwork;
import no.medvirk.testing.Api;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.AssertablePublishedEvents;

@ModuleTest
class ActivityTests {

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    @Test
    void aCompletedActivityIsToldAgainWhenItsServicesOrASideChange(AssertablePublishedEvents events) {
        Api.Client here = api.as(towns.found(), Role.CONTRIBUTOR);
        Fieldwork work = new Fieldwork(here);
        String kari = work.participant("Deltaker 1", "citizen", Fieldwork.ALL);
        work.activity("workshop", kari);
        String activity = work.activity("interview", kari);
        assertThat(here.put("/research/activities/" + activity + "/completion", "\"1\"")
                        .status())
                .isEqualTo(200);

        here.put("/research/participants/" + kari, "\"1\"", Map.of("pseudonym", "Deltaker A", "side", "citizen"));
        assertThat(told(events)).as("nothing of it is another").hasSize(1);
        here.put("/research/participants/" + kari, "\"2\"", Map.of("pseudonym", "Deltaker A", "side", "employee"));
        assertThat(told(events)).hasSize(2);
        assertThat(told(events).getLast().users()).isZero();
        assertThat(told(events).getLast().employees()).isEqualTo(1);

        String service =
                Fieldwork.made(here.post("/catalogue/services", Map.of("name", Map.of("nb", "Barnehageplass"))));
        Map<String, Object> study = Map.of(
                "title", "Barnehageplass",
                "question", "Hvordan er det å vente på svar?",
                "method", "interview",
                "legalBasis", "public-task",
                "status", "running",
                "services", List.of(service));
        assertThat(here.put("/research/studies/" + work.study, "\"1\"", study).status())
                .isEqualTo(200);
        assertThat(told(events)).hasSize(3);
        assertThat(told(events).getLast().services())
                .extracting(one -> one.value().toString())
                .containsExactly(service);
        assertThat(here.put("/research/studies/" + work.study, "\"2\"", study).status())
                .isEqualTo(200);
        assertThat(told(events)).hasSize(3);
        assertThat(told(events))
                .as("so that whoever hears of them late knows which is the newest")
                .extracting(ActivityCompleted::telling)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static List<ActivityCompleted> told(AssertablePublishedEvents events) {
        List<ActivityCompleted> all = new ArrayList<>();
        events.ofType(ActivityCompleted.class).forEach(all::add);
        return all;
    }
}
