package no.medvirk.journeys.cjml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.medvirk.journeys.cjml.Cjml.Journey;
import no.medvirk.journeys.cjml.Cjml.Party;
import no.medvirk.journeys.cjml.Cjml.Touchpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The format itself: what others write is read, what we write is read as it was, and what would do harm is refused. */
public class CjmlTests {

    /** The sample that SINTEF publishes; its receiver is referred to by name. */
    public static final String SAMPLE = """
            <CJML version="2.0"><actualJourney><journeyID>AJ1</journeyID>
             <actors><endUser actorID="Carl"><actorName>Carl</actorName></endUser>
              <serviceProvider actorID="Company A"><companyName>Bookis</companyName></serviceProvider></actors>
             <touchpoints><actualCommunicationPoint><touchpointID>TP1</touchpointID>
               <initiator><refersTo actorIDref="Carl"/><initiatorLabel>Customer creates account</initiatorLabel></initiator>
               <receiver><refersTo actorIDref="Bookis"/><receiverLabel>Account registered</receiverLabel></receiver>
               <channel><channelName>Web</channelName></channel></actualCommunicationPoint></touchpoints>
            </actualJourney></CJML>
            """;

    private static Cjml.Read read(String xml) {
        return CjmlReader.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String refused(String xml) {
        return catchThrowableOfType(CjmlRefused.class, () -> read(xml)).rule();
    }

    @Test
    void theSampleIsReadAndComesBackTheSame() {
        Cjml.Read read = read(SAMPLE);
        assertThat(read.passedOver()).isEmpty();
        Journey journey = read.file().journeys().getFirst();
        Touchpoint touchpoint = journey.touchpoints().getFirst();
        assertThat(touchpoint.initiator()).isEqualTo(new Party("Carl", "Customer creates account"));
        assertThat(touchpoint.receiver()).isEqualTo(new Party("Bookis", "Account registered"));
        assertThat(journey.actor(new Party("Bookis", null)))
                .as("by name, as there is no such id")
                .hasValueSatisfying(actor -> assertThat(actor.id()).isEqualTo("Company A"));
        assertThat(touchpoint.ways()).extracting(Cjml.Way::name).containsExactly("Web");
        assertThat(CjmlReader.read(CjmlWriter.write(read.file()))).isEqualTo(read);
    }

    @Test
    void anIdComesBeforeAName() {
        Journey journey = read("""
                <CJML><plannedJourney><actors>
                  <serviceProvider actorID="A"><companyName>B</companyName></serviceProvider>
                  <serviceProvider actorID="B"><companyName>C</companyName></serviceProvider>
                </actors></plannedJourney></CJML>""").file().journeys().getFirst();
        assertThat(journey.actor(new Party("B", null)).orElseThrow().name()).isEqualTo("C");
        assertThat(journey.actor(new Party("C", null)).orElseThrow().id()).isEqualTo("B");
        assertThat(journey.actor(new Party("D", null))).isEmpty();
    }

    @Test
    void whatIsNotKnownIsNamedOnceAndPassedOver() {
        Cjml.Read read = read("""
                <?xml version="1.0"?><!-- by somebody's tool -->
                <CJML version="3.0" xmlns:x="urn:x"><plannedJourney><journeyLongSummary>Long</journeyLongSummary>
                <journeyTitle>Barnehageplass</journeyTitle><phaseDescription></phaseDescription>
                <touchpoints><plannedAction><comment>Ja</comment><risk><level>5</level></risk></plannedAction>
                  <plannedAction><comment>Nei</comment></plannedAction><x:other>1</x:other></touchpoints>
                </plannedJourney></CJML>""");
        assertThat(read.passedOver()).containsExactly("journeyLongSummary", "comment", "risk", "other");
        assertThat(read.file().journeys().getFirst().touchpoints()).hasSize(2);
    }

    @Test
    void entitiesAndDocumentTypesAreRefusedBeforeTheyDoAnything() {
        assertThat(refused("<!DOCTYPE CJML SYSTEM \"file:///etc/passwd\"><CJML/>"))
                .isEqualTo("document-type");
        assertThat(refused("<!DOCTYPE CJML [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><CJML>&x;</CJML>"))
                .isEqualTo("document-type");
        assertThat(refused("<!DOCTYPE CJML [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x\"> %x;]><CJML/>"))
                .isEqualTo("document-type");
        assertThat(refused("<CJML>&x;</CJML>")).isIn("xml", "document-type");
    }

    @Test
    @Timeout(5)
    void aBillionLaughsAreRefused() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE CJML [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        assertThat(refused(laughs + "]><CJML>&a29;</CJML>")).isEqualTo("document-type");
    }

    @Test
    void whatIsNoXmlOrNoCjmlOrTooMuchIsRefused() {
        assertThat(refused("<CJML>")).isEqualTo("xml");
        assertThat(refused("{}")).isEqualTo("xml");
        assertThat(refused("")).isEqualTo("xml");
        assertThat(refused("<html/>")).isEqualTo("cjml");
        assertThat(refused("<CJML>" + " ".repeat(Tree.BYTES) + "</CJML>")).isEqualTo("bytes");
        assertThat(refused("<CJML>" + "<a/>".repeat(200_001) + "</CJML>")).isEqualTo("elements");
        assertThat(refused("<CJML>" + "<a>".repeat(40) + "</a>".repeat(40) + "</CJML>"))
                .isEqualTo("elements");
    }

    @Test
    void whatNoXmlCanHoldIsLeftOutAndAllElseComesBackToTheLetter() {
        String odd = "a<b>&amp;\"'\r\n\t ]]> æ🙂 ";
        Cjml file = new Cjml(List.of(new Journey(
                true,
                "1",
                odd,
                "2",
                List.of(new Cjml.Phase("p", odd)),
                List.of(new Cjml.Actor("U1", odd, true, 0, true), new Cjml.Actor("A1", odd, false, null, false)),
                List.of(new Cjml.Lane("backstage", odd)),
                List.of(
                        new Touchpoint(
                                true,
                                "T1",
                                "p",
                                "failing",
                                new Party("U1", odd),
                                new Party("A1", odd),
                                List.of(new Cjml.Way(odd, "telephone", 0)),
                                odd,
                                "-1.5",
                                "2026-01-02",
                                14,
                                true,
                                new Cjml.Trace("x", odd, true)),
                        new Touchpoint(
                                false, "T2", null, null, null, null, List.of(), null, null, null, null, false,
                                null)))));
        assertThat(CjmlReader.read(CjmlWriter.write(file)).file()).isEqualTo(file);
        Journey rung = new Journey(false, "1", "\u0007ring\ud800", null, List.of(), List.of(), List.of(), List.of());
        assertThat(CjmlReader.read(CjmlWriter.write(new Cjml(List.of(rung))))
                        .file()
                        .journeys()
                        .getFirst()
                        .title())
                .isEqualTo("ring");
    }
}
