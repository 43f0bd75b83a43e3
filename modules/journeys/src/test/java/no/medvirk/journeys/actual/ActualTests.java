package no.medvirk.journeys.actual;

import static no.medvirk.journeys.Sketch.set;
import static no.medvirk.journeys.actual.Walked.WORDS;
import static no.medvirk.journeys.actual.Walked.actual;
import static no.medvirk.journeys.actual.Walked.called;
import static no.medvirk.journeys.actual.Walked.happened;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.medvirk.core.Role;
import no.medvirk.journeys.ResearchDouble;
import no.medvirk.journeys.Sketch;
import no.medvirk.journeys.cjml.CjmlTests;
import no.medvirk.research.Findings.Actual;
import no.medvirk.research.Findings.Told;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.TenantWatch;
import no.medvirk.testing.TestDatabase;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What participants went through, held against what was planned; nothing of it stays in journeys. */
@ModuleTest
class ActualTests {

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    @Autowired
    ResearchDouble research;

    Town town;
    Api.Client reader;
    Api.Client contributor;
    Sketch journey;
    UUID apply;
    UUID wait;
    UUID answer;
    UUID card;

    @BeforeEach
    void aPlannedJourney() {
        town = towns.found();
        reader = api.as(town, Role.READER);
        contributor = api.as(town, Role.CONTRIBUTOR);
        journey = Sketch.begun(contributor, "Barnehageplass");
        UUID phase = journey.phase("Søke");
        apply = journey.step(phase, "Sender søknad", "A");
        wait = journey.step(phase, "Venter", "B");
        answer = journey.step(phase, "Får svar", "C");
        card = journey.card(answer, journey.lane("touchpoints", "V"), "channel", "mail", "text", "Brev hjem");
    }

    private void tell(int withheld, Actual... all) {
        research.told(journey.id(), new Told(Arrays.asList(all), withheld));
    }

    private Answer report() {
        Answer report = reader.get(journey.path() + "/actual");
        assertThat(report.status()).isEqualTo(200);
        return report;
    }

    @Test
    void theRateIsTheStepsThatDeviatedOfAllThatWerePlannedAndAlwaysSaysOfHowMany() {
        assertThat(report().body().has("rate")).as("of nobody there is no rate").isFalse();
        assertThat(report().body().at("/n").asInt()).isZero();
        tell(
                1,
                actual(
                        "Deltaker 1",
                        true,
                        happened(apply, false),
                        called(),
                        happened(wait, true),
                        happened(card, false)),
                actual(null, false, happened(answer, false), happened(apply, false)));
        long before = TenantWatch.statements();
        JsonNode report = report().body();
        assertThat(TenantWatch.statements() - before).isLessThanOrEqualTo(12);
        assertThat(report.at("/n").asInt()).isEqualTo(2);
        assertThat(report.at("/withheld").asInt()).isEqualTo(1);
        assertThat(report.at("/planned").asInt()).isEqualTo(3);
        assertThat(report.at("/rate/deviating").asInt())
                .as("one failed; one missing, one out of order")
                .isEqualTo(3);
        assertThat(report.at("/rate/of").asInt()).isEqualTo(6);
        assertThat(report.at("/rate/share").asDouble()).isEqualTo(0.5);
        assertThat(report.at("/rate/low").asDouble()).isBetween(0.0, 0.2);
        assertThat(report.at("/rate/few").asBoolean()).isTrue();
        assertThat(report.at("/adHoc").asInt()).isEqualTo(1);
        assertThat(report.at("/steps").valueStream().map(ActualTests::counts))
                .containsExactly("Sender søknad 2 0 0 0", "Venter 0 1 0 1", "Får svar 1 0 1 0");
        assertThat(report.at("/journeys"))
                .as("whom one does not see is counted, and not shown")
                .hasSize(1);
        assertThat(report.toString()).doesNotContain(WORDS);
    }

    @Test
    void whatHappenedInAJourneyThatAStepIsToldInHappenedInTheStep() {
        Sketch told = Sketch.begun(contributor, "Saksbehandling");
        Sketch deeper = Sketch.begun(contributor, "Vedtak");
        UUID phase = told.phase("Behandle");
        UUID read = told.step(phase, "Leser", "A");
        UUID decide = told.step(phase, "Vedtar", "B");
        UUID sign = deeper.step(deeper.phase("Vedta"), "Signerer", "A");
        journey.draw(set("step", wait, "toldIn", told.id()));
        told.draw(set("step", decide, "toldIn", deeper.id()));
        tell(
                0,
                actual(
                        "Deltaker 1",
                        true,
                        happened(apply, false),
                        happened(read, false),
                        happened(sign, true),
                        happened(card, false)));

        JsonNode report = report().body();

        assertThat(report.at("/steps").valueStream().map(ActualTests::counts))
                .containsExactly("Sender søknad 1 0 0 0", "Venter 0 1 0 0", "Får svar 1 0 0 0");
        assertThat(report.at("/adHoc").asInt()).isZero();
    }

    private static String counts(JsonNode step) {
        return step.at("/name").asString() + " " + step.at("/asPlanned") + " " + step.at("/failed") + " "
                + step.at("/outOfOrder") + " " + step.at("/missing");
    }

    @Test
    void oneJourneyIsDrawnBesideThePlanWithItsWords() {
        Actual one = actual("Deltaker 1", true, happened(apply, false), called(), happened(card, true));
        tell(0, one);
        Answer drawn = reader.get(path(one));
        assertThat(drawn.body()
                        .at("/places")
                        .valueStream()
                        .map(place -> place.at("/fit").asString()))
                .containsExactly("as-planned", "ad-hoc", "missing", "failed");
        assertThat(drawn.text("/places/1/touchpoints/0/told")).isEqualTo(WORDS);
        assertThat(drawn.body().at("/places/1/touchpoints/0/felt").asDouble()).isEqualTo(-2);
        assertThat(drawn.text("/places/3/name")).isEqualTo("Får svar");
        assertThat(drawn.body().at("/deviating").asInt()).isEqualTo(2);
        journey.draw(set("step", wait, "name", "Venter på svar"));
        assertThat(reader.get(path(one)).text("/places/2/name"))
                .as("it answers to the step, whatever that is called")
                .isEqualTo("Venter på svar");
    }

    private String path(Actual one) {
        return journey.path() + "/actual/" + Objects.requireNonNull(one.id()).value();
    }

    @Test
    void whenItIsWithdrawnNothingOfItIsLeftAndNothingEverWasKept() {
        Actual one = actual("Deltaker 1", true, happened(apply, false), called());
        tell(0, one);
        assertThat(reader.get(path(one)).status()).isEqualTo(200);
        assertThat(file(path(one) + "/cjml")).contains("kanarifuglen");
        assertThat(residue()).as("nor while it was there").isEmpty();
        tell(0);
        assertThat(report().body().at("/n").asInt()).isZero();
        assertThat(reader.get(path(one)).status()).isEqualTo(404);
        assertThat(reader.get(path(one) + "/cjml").status()).isEqualTo(404);
    }

    private static List<String> residue() {
        JdbcClient any = JdbcClient.create(TestDatabase.superuser());
        List<String> found = new ArrayList<>();
        for (String table : any.sql(
                        "select format('%I.%I', table_schema, table_name) from information_schema.tables"
                                + " where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')")
                .query(String.class)
                .list()) {
            if (any.sql("select count(*) from " + table + " t where t::text ilike '%kanarifugl%'")
                            .query(Integer.class)
                            .single()
                    > 0) {
                found.add(table);
            }
        }
        return found;
    }

    @Test
    void anotherMunicipalitySeesNothing() {
        Actual one = actual("Deltaker 1", true, called());
        tell(0, one);
        Api.Client elsewhere = api.as(towns.found(), Role.TENANT_ADMIN);
        for (String path :
                List.of(journey.path() + "/actual", path(one), path(one) + "/cjml", journey.path() + "/cjml")) {
            assertThat(elsewhere.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(read(elsewhere, CjmlTests.SAMPLE).status()).isEqualTo(404);
    }

    private String file(String path) {
        Answer answer = reader.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.raw().getContentType()).startsWith("application/xml");
        return new String(answer.raw().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Answer read(Api.Client client, String xml) {
        return Walked.proposal(client, journey.path() + "/actual/proposal", xml);
    }
}
