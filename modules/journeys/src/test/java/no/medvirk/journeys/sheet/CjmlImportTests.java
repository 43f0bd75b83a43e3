package no.medvirk.journeys.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.cjml.CjmlReader;
import no.medvirk.journeys.cjml.CjmlRefused;
import no.medvirk.journeys.cjml.CjmlTests;
import no.medvirk.journeys.cjml.CjmlWriter;
import no.medvirk.journeys.journey.JourneyDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A planned journey out of a CJML file and into one. */
class CjmlImportTests {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final String PLANNED = """
            <CJML version="2.0"><plannedJourney><journeyID>PJ1</journeyID><journeyTitle>Barnehageplass</journeyTitle>
            <journeyPhases><journeyPhase phaseID="1"><phaseName>Søke</phaseName></journeyPhase></journeyPhases>
            <actors><endUser actorID="Kari"/><serviceProvider actorID="K"><companyName>Servicetorget</companyName></serviceProvider>
             <serviceProvider actorID="Opptaksleder"/></actors>
            <touchpoints>
             <plannedCommunicationPoint><touchpointID>T1</touchpointID><belongsTo phaseIDref="1"/>
              <initiator><refersTo actorIDref="Kari"/><initiatorLabel>Ringer og spør</initiatorLabel></initiator>
              <receiver><refersTo actorIDref="Servicetorget"/><receiverLabel>Svarer</receiverLabel></receiver>
              <channel><channelName>Telefon</channelName></channel></plannedCommunicationPoint>
             <plannedAction><touchpointID>T2</touchpointID>
              <initiator><refersTo actorIDref="Opptaksleder"/><initiatorLabel>Fordeler plasser</initiatorLabel></initiator></plannedAction>
             <plannedAction><touchpointID>T3</touchpointID>
              <initiator><refersTo actorIDref="Ukjent"/><initiatorLabel>Fordeler plasser</initiatorLabel></initiator></plannedAction>
            </touchpoints></plannedJourney></CJML>
            """;

    private static Imported read(String xml, Choices choices, Map<String, String> remembered) {
        return read(xml.getBytes(StandardCharsets.UTF_8), choices, remembered);
    }

    private static Imported read(byte[] xml, Choices choices, Map<String, String> remembered) {
        return new Imported(new CjmlImport(ids(), NOW, "nb").propose(CjmlReader.read(xml), choices, remembered));
    }

    private static Supplier<UUID> ids() {
        var last = new AtomicLong();
        return () -> new UUID(0x7000, last.incrementAndGet());
    }

    @Test
    void eachTouchpointIsAStepAndWhoTakesPartHasACardWhereASheetPutsThem() {
        Imported read = read(PLANNED, Choices.none(), Map.of());
        assertThat(read.proposal().title()).isEqualTo("Barnehageplass");
        assertThat(read.phases()).containsExactly("Søke: Ringer og spør, Fordeler plasser, Fordeler plasser");
        assertThat(read.performers())
                .containsExactly(
                        "Kari → user-actions",
                        "Servicetorget → frontstage",
                        "Opptaksleder → backstage",
                        "Ukjent → backstage");
        assertThat(read.cards("Ringer og spør"))
                .containsExactlyInAnyOrder(
                        "Kari: Ringer og spør", "Kontaktpunkter: Telefon", "Synlig for brukeren: Svarer");
        assertThat(read.card("Svarer").performer()).isEqualTo("Servicetorget");
        assertThat(read.card("Telefon").channel()).isEqualTo(no.medvirk.catalogue.Channel.TELEPHONE);
        assertThat(read.proposal().document().perspective()).isEqualTo("Kari");
        assertThat(read.faults()).hasSize(1).first().asString().contains("no-performer", "Ukjent");
    }

    @Test
    void aLaneIsAsChosenElseAsRemembered() {
        Choices choices = new Choices(null, null, null, null, Map.of("Servicetorget", "support"), null, "Ny tittel");
        Imported read = read(PLANNED, choices, Map.of("opptaksleder", "frontstage"));
        assertThat(read.performers()).contains("Servicetorget → support", "Opptaksleder → frontstage");
        assertThat(read.proposal().title()).isEqualTo("Ny tittel");
    }

    @Test
    void ofSeveralOneIsChosenByItsName() {
        String two = PLANNED.replace(
                "</CJML>",
                "<plannedJourney><journeyID>PJ2</journeyID><touchpoints><plannedAction><touchpointID>X</touchpointID>"
                        + "</plannedAction></touchpoints></plannedJourney></CJML>");
        assertThat(read(two, Choices.none(), Map.of()).proposal().sheets()).containsExactly("Barnehageplass", "PJ2");
        assertThat(read(two, new Choices("PJ2", null, null, null, null, null, null), Map.of())
                        .phases())
                .containsExactly("Hele reisen: X");
        assertThat(catchThrowableOfType(
                                SheetRefused.class,
                                () -> read(two, new Choices("PJ3", null, null, null, null, null, null), Map.of()))
                        .rule())
                .isEqualTo("unknown");
    }

    @Test
    void anActualJourneyIsNoPlanAndTenThousandStepsAreTooMany() {
        assertThat(refused(CjmlTests.SAMPLE)).isEqualTo("no-planned");
        String step = "<plannedAction><touchpointID>T</touchpointID></plannedAction>";
        assertThat(refused("<CJML><plannedJourney><touchpoints>" + step.repeat(10_000)
                        + "</touchpoints></plannedJourney></CJML>"))
                .isEqualTo("touchpoints");
        String ours = "<m:lane kind='backstage' label='x'/>";
        assertThat(refused("<CJML xmlns:m='urn:medvirk:cjml:1'><plannedJourney>" + ours + "<touchpoints>"
                        + "<plannedAction m:trace='%d'><belongsTo phaseIDref='1'/></plannedAction>"
                                .repeat(10_000)
                                .formatted(IntStream.range(0, 10_000).boxed().toArray())
                        + "</touchpoints></plannedJourney></CJML>"))
                .isEqualTo("touchpoints");
        assertThat(refused("<CJML><plannedJourney><actors>" + "<endUser actorID='a'/>".repeat(501)
                        + "</actors><touchpoints>" + step + "</touchpoints></plannedJourney></CJML>"))
                .isEqualTo("actors");
    }

    private static String refused(String xml) {
        return catchThrowableOfType(CjmlRefused.class, () -> read(xml, Choices.none(), Map.of()))
                .rule();
    }

    @Test
    void whatOthersHavePlannedComesBackTheSameFromOurOwnFile() {
        JourneyDocument first =
                read(PLANNED, Choices.none(), Map.of()).proposal().document();
        Imported again = read(CjmlWriter.write(JourneyToCjml.of(first)), Choices.none(), Map.of());
        assertThat(again.performers()).as("nothing is open to choice").isEmpty();
        assertThat(withoutPerspective(DocumentToSheet.of(again.proposal().document())))
                .isEqualTo(withoutPerspective(DocumentToSheet.of(first)));
    }

    private static JourneySheet withoutPerspective(JourneySheet sheet) {
        return new JourneySheet(sheet.title(), null, "draft", sheet.phases(), sheet.lanes(), sheet.cards());
    }

    /** What CJML can hold of a thousand journeys: phases, steps, lanes, who does what, channels, and their order. */
    @Test
    void aThousandRandomJourneysComeBackTheSame() {
        for (int seed = 0; seed < 1000; seed++) {
            JourneyDocument journey = Assembly.of(new RandomJourney(new Random(seed)).journey(), ids(), NOW)
                    .document();
            JourneySheet told = told(DocumentToSheet.of(journey));
            if (told.lanes().isEmpty() || told.steps().isEmpty()) {
                continue;
            }
            byte[] file = CjmlWriter.write(JourneyToCjml.of(journey));
            JourneySheet again = DocumentToSheet.of(
                    read(file, Choices.none(), Map.of()).proposal().document());
            assertThat(new JourneySheet("", null, "draft", again.phases(), again.lanes(), again.cards()))
                    .as("seed %d", seed)
                    .isEqualTo(told);
        }
    }

    private static JourneySheet told(JourneySheet whole) {
        List<Integer> places = IntStream.range(0, whole.lanes().size())
                .filter(lane -> JourneyToCjml.isTold(kind(whole, lane)))
                .boxed()
                .toList();
        List<JourneySheet.Card> cards = new ArrayList<>();
        for (JourneySheet.Card card : whole.cards()) {
            int lane = places.indexOf(card.laneIndex());
            if (lane >= 0) {
                boolean way = kind(whole, card.laneIndex()) == LaneKind.TOUCHPOINTS;
                JourneySheet.Card plain = JourneySheet.Card.assumed(card.stepIndex(), lane, card.text());
                cards.add(way ? plain.through(card.channel()) : plain.done(named(card.performer()), null, null, null));
            }
        }
        return new JourneySheet(
                "",
                null,
                "draft",
                whole.phases().stream()
                        .map(phase -> new JourneySheet.Phase(
                                phase.name(),
                                phase.steps().stream()
                                        .map(step -> new JourneySheet.Step(step.name(), null, null, null))
                                        .toList()))
                        .toList(),
                places.stream().map(whole.lanes()::get).toList(),
                cards);
    }

    private static LaneKind kind(JourneySheet sheet, int lane) {
        return Coded.of(LaneKind.class, sheet.lanes().get(lane).kind());
    }

    private static @Nullable String named(@Nullable String performer) {
        return Objects.requireNonNullElse(performer, "").isBlank() ? null : performer;
    }
}
