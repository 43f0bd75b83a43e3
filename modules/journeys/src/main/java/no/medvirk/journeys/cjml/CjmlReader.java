package no.medvirk.journeys.cjml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.medvirk.journeys.cjml.Cjml.Actor;
import no.medvirk.journeys.cjml.Cjml.Journey;
import no.medvirk.journeys.cjml.Cjml.Lane;
import no.medvirk.journeys.cjml.Cjml.Party;
import no.medvirk.journeys.cjml.Cjml.Phase;
import no.medvirk.journeys.cjml.Cjml.Touchpoint;
import no.medvirk.journeys.cjml.Cjml.Trace;
import no.medvirk.journeys.cjml.Cjml.Way;
import org.jspecify.annotations.Nullable;

/** Reads CJML as others write it: what it does not know it names and passes over, and what may be missing may be missing. */
public final class CjmlReader {

    private static final Set<String> KNOWN = Set.of(
            "plannedJourney",
            "actualJourney",
            "journeyID",
            "journeyTitle",
            "plannedReference",
            "journeyPhases",
            "journeyPhase",
            "phaseName",
            "actors",
            "endUser",
            "serviceProvider",
            "actorName",
            "companyName",
            "touchpoints",
            "plannedCommunicationPoint",
            "actualCommunicationPoint",
            "plannedAction",
            "actualAction",
            "touchpointID",
            "belongsTo",
            "compliance",
            "initiator",
            "receiver",
            "refersTo",
            "initiatorLabel",
            "receiverLabel",
            "channel",
            "channelName",
            "timestamps",
            "timeOriginated",
            "timeReceived",
            "timeConsumed",
            "timeStarted",
            "timeCompleted",
            "touchpointExperience",
            "experienceDescription",
            "experienceRating");
    private static final List<String> TIMES =
            List.of("timeOriginated", "timeStarted", "timeReceived", "timeConsumed", "timeCompleted");

    private final Set<String> passedOver = new LinkedHashSet<>();

    private CjmlReader() {}

    /** Whether a file looks like it: seen from what it holds, not from its name. */
    public static boolean isCjml(byte[] file) {
        String beginning = new String(file, 0, Math.min(file.length, 4000), java.nio.charset.StandardCharsets.UTF_8)
                .replace("\ufeff", "")
                .stripLeading();
        return beginning.startsWith("<?xml") || beginning.startsWith("<!") || beginning.startsWith("<CJML");
    }

    /** @throws CjmlRefused when it is none, holds a document type, or is more than fits */
    public static Cjml.Read read(byte[] file) {
        return new CjmlReader().root(Tree.read(file));
    }

    private Cjml.Read root(Tree root) {
        if (!root.is("CJML")) {
            throw new CjmlRefused("cjml", null);
        }
        root.children().forEach(this::look);
        List<Journey> journeys = root.children().stream()
                .filter(child -> child.is("plannedJourney") || child.is("actualJourney"))
                .map(CjmlReader::journey)
                .toList();
        return new Cjml.Read(new Cjml(journeys), List.copyOf(passedOver));
    }

    /** Of what it does not know it names the outermost, and not what stands in it. */
    private void look(Tree tree) {
        if (tree.ours()) {
            return;
        }
        if (KNOWN.contains(tree.name())) {
            tree.children().forEach(this::look);
        } else if (!tree.text().isEmpty() || !tree.children().isEmpty()) {
            passedOver.add(tree.name());
        }
    }

    private static Journey journey(Tree tree) {
        List<Lane> lanes = tree.children().stream()
                .filter(child -> child.ours() && child.name().equals("lane"))
                .map(lane ->
                        new Lane(lane.attribute("kind", ""), lane.attributes().getOrDefault("label", "")))
                .toList();
        return new Journey(
                tree.is("actualJourney"),
                Objects.requireNonNullElse(tree.code("journeyID"), ""),
                tree.text("journeyTitle"),
                tree.code("plannedReference"),
                tree.all("journeyPhases", "journeyPhase")
                        .map(phase -> phase(phase.attribute("phaseID", ""), phase.text("phaseName")))
                        .toList(),
                tree.child("actors").stream()
                        .flatMap(actors -> actors.children().stream())
                        .filter(actor -> actor.is("endUser") || actor.is("serviceProvider"))
                        .map(CjmlReader::actor)
                        .toList(),
                lanes,
                tree.child("touchpoints").stream()
                        .flatMap(touchpoints -> touchpoints.children().stream())
                        .filter(CjmlReader::isTouchpoint)
                        .map(CjmlReader::touchpoint)
                        .toList());
    }

    private static Phase phase(String id, @Nullable String name) {
        return new Phase(id, name == null ? id : name);
    }

    private static Actor actor(Tree tree) {
        String name = tree.text("actorName");
        return new Actor(
                tree.attribute("actorID", tree.attribute("actorIDref", "")),
                name == null ? tree.text("companyName") : name,
                tree.is("endUser"),
                tree.number(":lane"),
                tree.attribute(":unnamed") != null);
    }

    private static boolean isTouchpoint(Tree tree) {
        return isCommunication(tree) || tree.is("plannedAction") || tree.is("actualAction");
    }

    private static boolean isCommunication(Tree tree) {
        return tree.is("plannedCommunicationPoint") || tree.is("actualCommunicationPoint");
    }

    private static Touchpoint touchpoint(Tree tree) {
        Tree experience = tree.child("touchpointExperience").orElse(tree);
        return new Touchpoint(
                isCommunication(tree),
                Objects.requireNonNullElse(tree.code("touchpointID"), ""),
                tree.child("belongsTo")
                        .map(phase -> phase.attribute("phaseIDref"))
                        .orElse(null),
                tree.code("compliance"),
                party(tree, "initiator", "initiatorLabel"),
                isCommunication(tree) ? party(tree, "receiver", "receiverLabel") : null,
                tree.children().stream()
                        .filter(child -> child.is("channel"))
                        .flatMap(CjmlReader::way)
                        .toList(),
                experience.text("experienceDescription"),
                experience.code("experienceRating"),
                when(tree),
                tree.number(":day"),
                tree.attribute(":failed") != null || "failing".equals(tree.code("compliance")),
                Trace.of(tree.attribute(":trace"), tree.attributes().get(":step"), tree.attribute(":bare") != null));
    }

    private static @Nullable Party party(Tree tree, String role, String label) {
        Tree party = tree.child(role).orElse(null);
        if (party == null) {
            return null;
        }
        String actor = party.child("refersTo")
                .map(refers -> refers.attribute("actorIDref", refers.attribute("actorID", "")))
                .orElse("");
        return new Party(actor, party.text(label));
    }

    private static Stream<Way> way(Tree channel) {
        String name = channel.text("channelName");
        String code = channel.attribute(":code");
        Integer lane = channel.number(":lane");
        return name == null && code == null && lane == null
                ? Stream.empty()
                : Stream.of(new Way(Objects.requireNonNullElse(name, ""), code, lane));
    }

    private static @Nullable String when(Tree tree) {
        Tree times = tree.child("timestamps").orElse(tree);
        return TIMES.stream()
                .map(times::code)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
