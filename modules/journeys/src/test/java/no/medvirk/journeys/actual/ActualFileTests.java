package no.medvirk.journeys.actual;

import static no.medvirk.journeys.Sketch.set;
import static no.medvirk.journeys.actual.Walked.actual;
import static no.medvirk.journeys.actual.Walked.called;
import static no.medvirk.journeys.actual.Walked.happened;
import static no.medvirk.journeys.actual.Walked.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import no.medvirk.catalogue.Channel;
import no.medvirk.core.Role;
import no.medvirk.journeys.ResearchDouble;
import no.medvirk.journeys.Sketch;
import no.medvirk.journeys.cjml.CjmlTests;
import no.medvirk.research.Findings.Actual;
import no.medvirk.research.Findings.Happened;
import no.medvirk.research.Findings.Told;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** CJML files of what participants went through, and of what was planned. */
@ModuleTest
class ActualFileTests {

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

    private String path(Actual one) {
        return journey.path() + "/actual/" + Objects.requireNonNull(one.id()).value();
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

    @Test
    void aFileHasThePseudonymAloneAndIsReadAsItWasTold() {
        Actual one = actual(
                "Deltaker 1", true, happened(apply, false), called(), happened(wait, true), happened(card, false));
        tell(0, one);
        String file = file(path(one) + "/cjml");
        assertThat(file).contains("<actorName>Deltaker 1</actorName>", "<compliance>adhoc</compliance>", "failing");
        JsonNode read = read(contributor, file).body();
        assertThat(read.at("/faults")).isEmpty();
        assertThat(read.at("/touchpoints")
                        .valueStream()
                        .map(ActualFileTests::told)
                        .toList())
                .isEqualTo(one.touchpoints());
    }

    private static Happened told(JsonNode one) {
        return new Happened(
                one.has("trace") ? UUID.fromString(one.at("/trace").asString()) : null,
                one.at("/kind").asString().equals("communication"),
                one.at("/failed").asBoolean(),
                text(one, "initiator"),
                text(one, "receiver"),
                one.has("channel") ? Channel.of(one.at("/channel").asString()) : null,
                text(one, "done"),
                text(one, "answered"),
                one.has("felt") ? one.at("/felt").asDouble() : null,
                text(one, "told"),
                one.has("day") ? one.at("/day").asInt() : null);
    }

    private static @Nullable String text(JsonNode one, String field) {
        return one.has(field) ? one.get(field).asString() : null;
    }

    @Test
    void withoutConsentToQuoteNoFileLeaves() {
        Actual one = actual("Deltaker 1", false, called());
        tell(0, one);
        assertThat(reader.get(path(one)).status())
                .as("those who see it still do")
                .isEqualTo(200);
        assertThat(reader.get(path(one) + "/cjml").text("/rule")).isEqualTo("lacks-quote");
    }

    @Test
    void theSampleLosesItsNameAndFindsItsStepByWhatItIsCalled() {
        JsonNode read = read(contributor, CjmlTests.SAMPLE).body();
        assertThat(read.toString()).doesNotContain("Carl");
        assertThat(read.at("/touchpoints/0/receiver").asString()).isEqualTo("Bookis");
        assertThat(read.at("/touchpoints/0").has("initiator")).isFalse();
        assertThat(read.at("/touchpoints/0").has("trace")).isFalse();
        journey.draw(set("step", wait, "name", "customer creates  Account"));
        assertThat(read(contributor, CjmlTests.SAMPLE).text("/touchpoints/0/trace"))
                .isEqualTo(wait.toString());
    }

    @Test
    void whatCannotBeTakenIsTold() {
        String odd = """
                <CJML><actualJourney><actors><endUser actorID="Carl"/><endUser actorID="Kari"/></actors><touchpoints>
                <actualAction><touchpointID>1</touchpointID><initiator><refersTo actorIDref="Kari"/><initiatorLabel>Carl ringer</initiatorLabel></initiator>
                  <touchpointExperience><experienceRating>5</experienceRating></touchpointExperience>
                  <timestamps><timeStarted>2026-01-02T10:00</timeStarted></timestamps></actualAction>
                <actualAction><touchpointID>2</touchpointID><compliance>missing</compliance></actualAction>
                <actualCommunicationPoint><touchpointID>3</touchpointID><channel><channelName>Brevdue</channelName></channel></actualCommunicationPoint>
                <actualAction><touchpointID>%s</touchpointID><compliance>failing</compliance>
                  <timestamps><timeStarted>2026-01-16</timeStarted></timestamps></actualAction>
                <actualAction><timestamps><timeStarted>i går</timeStarted></timestamps><comment>x</comment></actualAction>
                </touchpoints></actualJourney><actualJourney/></CJML>""".formatted(answer);
        JsonNode read = read(contributor, odd).body();
        assertThat(read.at("/faults")
                        .valueStream()
                        .map(fault -> fault.at("/touchpoint") + " "
                                + fault.at("/rule").asString()))
                .containsExactlyInAnyOrder(
                        "0 element",
                        "0 several",
                        "1 other-user",
                        "1 names-user",
                        "1 felt",
                        "2 missing",
                        "3 one-party",
                        "5 when");
        assertThat(read.at("/touchpoints")).hasSize(4);
        assertThat(read.at("/touchpoints/0/initiator").asString()).isEqualTo("En annen person");
        assertThat(read.at("/touchpoints/0/day").asInt()).isZero();
        assertThat(read.at("/touchpoints/2/day").asInt()).isEqualTo(14);
        assertThat(read.at("/touchpoints/2/trace").asString()).isEqualTo(answer.toString());
        assertThat(read.at("/touchpoints/2/failed").asBoolean()).isTrue();
    }

    @Test
    void aFileThatDoesHarmOrIsTooMuchIsRefusedAndChangesNothing() {
        String before = journey.document().toString();
        assertThat(refusal("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><CJML>&e;</CJML>"))
                .isEqualTo("400 document-type");
        assertThat(refusal("<CJML>")).isEqualTo("400 xml");
        assertThat(refusal("<CJML/>")).isEqualTo("400 no-actual");
        assertThat(refusal("<CJML>" + " ".repeat(5 * 1024 * 1024) + "</CJML>")).isEqualTo("413 bytes");
        assertThat(refusal("<CJML><actualJourney><touchpoints>" + "<actualAction/>".repeat(10_000)
                        + "</touchpoints></actualJourney></CJML>"))
                .isEqualTo("413 touchpoints");
        Answer without = contributor.send(
                HttpMethod.POST,
                journey.path() + "/actual/proposal",
                request -> request.contentType("multipart/form-data").param("text", "x"));
        assertThat(without.text("/errors/0/rule")).isEqualTo("required");
        Answer planned = proposal(
                contributor,
                "/journeys/import/proposal",
                "<CJML><plannedJourney><touchpoints>" + "<plannedAction/>".repeat(10_000)
                        + "</touchpoints></plannedJourney></CJML>");
        assertThat(planned.status() + " " + planned.text("/rule")).isEqualTo("413 touchpoints");
        assertThat(journey.document().toString()).isEqualTo(before);
        assertThat(reader.get("/journeys").body().at("/items")).hasSize(1);
    }

    private String refusal(String file) {
        Answer refused = read(contributor, file);
        return refused.status() + " "
                + (refused.status() == 413 ? refused.text("/rule") : refused.text("/errors/0/rule"));
    }

    @Test
    void aPlannedJourneyIsCarriedOutAndIn() {
        String file = file(journey.path() + "/cjml");
        assertThat(file).contains("<plannedJourney>", "Sender søknad", "Brev hjem");
        Answer proposed = proposal(contributor, "/journeys/import/proposal", file);
        assertThat(proposed.body()
                        .at("/document/steps")
                        .valueStream()
                        .map(step -> step.at("/name").asString()))
                .containsExactly("Sender søknad", "Venter", "Får svar");
        assertThat(proposed.text("/document/cards/0/text")).isEqualTo("Brev hjem");
        assertThat(proposed.text("/document/cards/0/channel")).isEqualTo("mail");
    }
}
