package no.medvirk.journeys.operation;

import static no.medvirk.journeys.blueprint.Coded.codes;
import static no.medvirk.journeys.operation.Field.below;
import static no.medvirk.journeys.operation.Field.flag;
import static no.medvirk.journeys.operation.Field.link;
import static no.medvirk.journeys.operation.Field.optional;
import static no.medvirk.journeys.operation.Field.origin;
import static no.medvirk.journeys.operation.Field.required;
import static no.medvirk.journeys.operation.Field.text;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.medvirk.catalogue.Channel;
import no.medvirk.journeys.blueprint.ArrowKind;
import no.medvirk.journeys.blueprint.Automation;
import no.medvirk.journeys.blueprint.Capability;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.DataSource;
import no.medvirk.journeys.blueprint.DecisionKind;
import no.medvirk.journeys.blueprint.Evidence;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Limits;
import no.medvirk.journeys.blueprint.Stance;
import no.medvirk.journeys.blueprint.Status;
import no.medvirk.journeys.blueprint.Trigger;
import no.medvirk.journeys.operation.FieldType.Day;
import no.medvirk.journeys.operation.FieldType.Place;
import no.medvirk.journeys.operation.FieldType.Reference;
import no.medvirk.journeys.operation.FieldType.Tenths;
import no.medvirk.journeys.operation.FieldType.Text;
import no.medvirk.journeys.operation.FieldType.Whole;
import no.medvirk.journeys.operation.FieldType.Word;

/**
 * What a journey is made of, and which fields of it operations write: the one list of them. A later element may hang on an earlier one.
 */
public enum Element implements Coded {
    JOURNEY(
            1,
            required("title", new Text(Limits.TITLE)),
            required("status", new Word(codes(Status.class))),
            optional("perspective", new Text(Limits.SHORT)),
            optional("service", new Reference(null)).in("service_id"),
            optional("derivedFrom", new Reference(null))
                    .in("derived_from_journey_id")
                    .fixed(),
            optional("startsOn", new Day()),
            flag("followedUp"),
            flag("trashed")),
    PHASE(
            Limits.PHASES, //
            text("name", Limits.NAME),
            required("position", new Place()),
            origin("origin_phase_id")),
    LANE(
            Limits.LANES,
            required("kind", new Word(codes(LaneKind.class))).fixed(),
            text("label", Limits.NAME),
            required("position", new Place()),
            origin("origin_lane_id")),
    STEP(
            Limits.STEPS,
            below("phase", PHASE),
            text("name", Limits.NAME),
            required("position", new Place()),
            optional("touchMinutes", new Whole(0, Limits.TOUCH_MINUTES)),
            optional("waitingMinutes", new Whole(0, Limits.WAITING_MINUTES)),
            optional("frequencyPercent", new Whole(0, 100)),
            optional("toldIn", new Reference(null)).in("told_in_journey_id")),
    CARD(
            Limits.CARDS,
            below("step", STEP),
            below("lane", LANE),
            required("position", new Place()),
            text("text", Limits.TEXT),
            required("status", new Word(codes(Evidence.class))),
            optional(
                    "channel",
                    new Word(Arrays.stream(Channel.values()).map(Channel::code).toList())),
            optional("performer", new Text(Limits.SHORT)),
            optional("unit", new Text(Limits.SHORT)),
            optional("system", new Text(Limits.SHORT)),
            optional("automation", new Word(codes(Automation.class))),
            optional("decision", new Word(codes(DecisionKind.class))),
            optional("dataSource", new Word(codes(DataSource.class))).in("data_source"),
            optional("trigger", new Word(codes(Trigger.class))),
            optional("mandate", new Text(Limits.SHORT)),
            optional("perceivedOwner", new Text(Limits.SHORT)),
            optional("weight", new Whole(1, 5)),
            optional("rootCause", new Reference(LANE)).in("root_cause_lane_id"),
            optional("felt", new Tenths(2)),
            optional("whose", new Text(Limits.SHORT)),
            optional("persona", new Reference(null)).in("persona_id"),
            optional("capability", new Word(codes(Capability.class))),
            origin("origin_card_id")),
    COMMENT(
            Limits.OPS,
            below("step", STEP).fixed(),
            below("lane", LANE).fixed(),
            required("text", new Text(Limits.TEXT)).fixed(),
            flag("resolved")),
    /** Somebody says that what a card says still holds, in the words in which they have read it. */
    CONFIRMATION(
            Limits.OPS,
            below("card", CARD).fixed(),
            optional("words", new Text(Limits.TEXT)).fixed()),
    /** A finding of research on a card: an insight or a highlight. */
    EVIDENCE(
            Limits.LINKS,
            below("card", CARD).fixed(),
            optional("insight", new Reference(null)).in("insight_id").fixed(),
            optional("highlight", new Reference(null)).in("highlight_id").fixed(),
            required("stance", new Word(codes(Stance.class))),
            optional("level", new Word(codes(Evidence.class))).asked()),
    /** A need that a step meets. */
    NEED_MET(Limits.LINKS, below("step", STEP).fixed(), link("need", "need_id")),
    /** A need that an opportunity answers. */
    NEED_ANSWERED(Limits.LINKS, below("card", CARD).fixed(), link("need", "need_id")),
    /** A pain point that an opportunity answers. */
    PAIN_ANSWERED(
            Limits.LINKS,
            below("card", CARD).fixed(),
            below("painPoint", CARD).in("pain_point_card_id").fixed()),
    /** A step of today's journey that a step of a new one comes from. */
    ORIGIN(Limits.LINKS, below("step", STEP).fixed(), link("origin", "origin_step_id")),
    /** Where something goes from a card to another. */
    ARROW(
            Limits.ARROWS,
            below("from", CARD).in("from_card_id").fixed(),
            below("to", CARD).in("to_card_id").fixed(),
            required("kind", new Word(codes(ArrowKind.class))),
            optional("label", new Text(Limits.NAME)));

    private final int most;
    private final List<Field> fields;

    Element(int most, Field... fields) {
        this.most = most;
        this.fields = List.of(fields);
    }

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }

    /** It only ties things together: twice the same is once. */
    boolean links() {
        return ordinal() >= EVIDENCE.ordinal();
    }

    /** How many of them a journey has at most. */
    int most() {
        return most;
    }

    List<Field> fields() {
        return fields;
    }

    Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
