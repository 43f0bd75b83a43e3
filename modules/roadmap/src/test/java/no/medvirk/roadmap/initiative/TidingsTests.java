package no.medvirk.roadmap.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.medvirk.core.Role;
import no.medvirk.roadmap.InitiativeDecided;
import no.medvirk.testing.Api;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.modulith.test.AssertablePublishedEvents;

/** What others are told of a decision, in an order that they can know. */
@ModuleTest
class TidingsTests {

    private static final String ALL = "/roadmap/initiatives";
    private static final Map<String, Object> DECISION = Map.of(
            "decidedOn",
            "2026-03-02",
            "decidedBy",
            "Utvalg for oppvekst",
            "why",
            "Mange klager",
            "rejected",
            List.of());

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    Api.Client here;

    @BeforeEach
    void aMunicipality() {
        here = api.as(towns.found(), Role.CONTRIBUTOR);
    }

    @Test
    void whateverIsToldOfAnInitiativeSaysTheWholeAndHasAHigherNumberThanWhatWasToldBefore(
            AssertablePublishedEvents events) {
        String one = initiative("Svar i klarspråk");
        decide(one, 1);
        here.put(one, "\"2\"", Map.of("title", "Svar på dagen", "claimed", false));
        here.put(one + "/trash", "\"3\"");
        here.send(HttpMethod.DELETE, one + "/trash", request -> {});
        here.delete(one + "/decision", "\"3\"");
        assertThat(told(events, one))
                .extracting(fact -> fact.decidedOn() != null, InitiativeDecided::claimed, InitiativeDecided::gone)
                .containsExactly(
                        tuple(true, true, false),
                        tuple(true, false, false),
                        tuple(true, false, true),
                        tuple(true, false, false),
                        tuple(false, false, false));
        assertThat(told(events, one))
                .extracting(InitiativeDecided::telling)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private String initiative(String title) {
        return ALL + "/"
                + Objects.requireNonNull(
                        here.post(ALL, Map.of("title", title, "claimed", true)).text("/id"));
    }

    private void decide(String one, int version) {
        assertThat(here.put(one + "/decision", "\"" + version + "\"", DECISION).status())
                .isEqualTo(200);
    }

    private static List<InitiativeDecided> told(AssertablePublishedEvents events, String one) {
        List<InitiativeDecided> all = new ArrayList<>();
        events.ofType(InitiativeDecided.class)
                .matching(fact -> one.endsWith(fact.initiative().value().toString()))
                .forEach(all::add);
        return all;
    }
}
