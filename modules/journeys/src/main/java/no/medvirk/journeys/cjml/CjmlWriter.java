package no.medvirk.journeys.cjml;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import no.medvirk.journeys.cjml.Cjml.Actor;
import no.medvirk.journeys.cjml.Cjml.Journey;
import no.medvirk.journeys.cjml.Cjml.Party;
import no.medvirk.journeys.cjml.Cjml.Touchpoint;
import no.medvirk.journeys.cjml.Cjml.Way;
import org.jspecify.annotations.Nullable;

/** Writes CJML so that {@link CjmlReader} reads the same. */
public final class CjmlWriter {

    /** Characters that XML has no way to write. */
    private static final Pattern NONE =
            Pattern.compile("[\\p{Cntrl}&&[^\n\t\r]]|[\\x{d800}-\\x{dfff}]|[\\x{fffe}\\x{ffff}]");

    private final StringBuilder xml = new StringBuilder();

    private CjmlWriter() {}

    public static byte[] write(Cjml file) {
        CjmlWriter writer = new CjmlWriter();
        writer.xml
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CJML version=\"2.0\" xmlns:m=\"")
                .append(Tree.OURS)
                .append("\">\n");
        file.journeys().forEach(writer::journey);
        writer.xml.append("</CJML>\n");
        return writer.xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void journey(Journey journey) {
        String element = journey.actual() ? "actualJourney" : "plannedJourney";
        open(element);
        xml.append('\n');
        text("journeyID", journey.id());
        text("journeyTitle", journey.title());
        text("plannedReference", journey.planned());
        if (!journey.phases().isEmpty()) {
            open("journeyPhases");
            journey.phases().forEach(phase -> {
                open("journeyPhase", "phaseID", phase.id());
                text("phaseName", phase.name());
                close("journeyPhase");
            });
            close("journeyPhases");
        }
        journey.lanes().forEach(lane -> empty("m:lane", "kind", lane.kind(), "label", lane.label()));
        open("actors");
        journey.actors().forEach(this::actor);
        close("actors");
        open("touchpoints");
        xml.append('\n');
        journey.touchpoints().forEach(one -> touchpoint(one, journey.actual() ? "actual" : "planned"));
        close("touchpoints");
        close(element);
    }

    private void actor(Actor actor) {
        String element = actor.endUser() ? "endUser" : "serviceProvider";
        Integer lane = actor.lane();
        open(
                element,
                "actorID",
                actor.id(),
                "m:lane",
                lane == null ? null : lane.toString(),
                "m:unnamed",
                actor.unnamed() ? "true" : null);
        text(actor.endUser() ? "actorName" : "companyName", actor.name());
        close(element);
    }

    private void touchpoint(Touchpoint one, String when) {
        String element = when + (one.communication() ? "CommunicationPoint" : "Action");
        Cjml.Trace trace = one.trace();
        Integer day = one.day();
        open(
                element,
                "m:trace",
                trace == null ? null : trace.id(),
                "m:step",
                trace == null ? null : trace.name(),
                "m:bare",
                trace != null && trace.bare() ? "true" : null,
                "m:day",
                day == null ? null : day.toString(),
                "m:failed",
                one.failed() ? "true" : null);
        text("touchpointID", one.id());
        String phase = one.phase();
        if (phase != null) {
            empty("belongsTo", "phaseIDref", phase);
        }
        text("compliance", one.compliance());
        party("initiator", "initiatorLabel", one.initiator());
        party("receiver", "receiverLabel", one.receiver());
        for (Way way : one.ways()) {
            Integer lane = way.lane();
            open("channel", "m:code", way.code(), "m:lane", lane == null ? null : lane.toString());
            text("channelName", way.name());
            close("channel");
        }
        if (one.when() != null) {
            open("timestamps");
            text("timeConsumed", one.when());
            close("timestamps");
        }
        if (one.told() != null || one.rating() != null) {
            open("touchpointExperience");
            text("experienceDescription", one.told());
            text("experienceRating", one.rating());
            close("touchpointExperience");
        }
        close(element);
    }

    private void party(String role, String label, @Nullable Party party) {
        if (party != null) {
            open(role);
            empty("refersTo", "actorIDref", party.actor());
            text(label, party.label());
            close(role);
        }
    }

    private void text(String element, @Nullable String words) {
        if (words != null && !words.isEmpty()) {
            open(element);
            xml.append(escaped(words));
            close(element);
        }
    }

    private void open(String element, @Nullable String... attributes) {
        begin(element, attributes);
        xml.append('>');
    }

    private void empty(String element, @Nullable String... attributes) {
        begin(element, attributes);
        xml.append("/>");
    }

    private void begin(String element, @Nullable String... attributes) {
        xml.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                xml.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escaped(value))
                        .append('"');
            }
        }
    }

    private void close(String element) {
        xml.append("</").append(element).append(">\n");
    }

    /** A reader makes one line end of the two that a carriage return and a new line are, and spaces of those in attributes. */
    private static String escaped(String words) {
        return NONE.matcher(words)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;")
                .replace("\n", "&#10;")
                .replace("\t", "&#9;");
    }
}
