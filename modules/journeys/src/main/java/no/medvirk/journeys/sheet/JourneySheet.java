package no.medvirk.journeys.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A journey without ids, as a workbook holds it: phases with their steps, lanes, and cards that point at both by their place in the
 * lists (from 0; steps are counted through all phases), and arrows that point at cards. Codes are those of the journey document.
 */
record JourneySheet(
        String title,
        @Nullable String perspective,
        String status,
        List<Phase> phases,
        List<Lane> lanes,
        List<Card> cards,
        List<Arrow> arrows) {

    JourneySheet(
            String title,
            @Nullable String perspective,
            String status,
            List<Phase> phases,
            List<Lane> lanes,
            List<Card> cards) {
        this(title, perspective, status, phases, lanes, cards, List.of());
    }

    /** From a card to another, by their places in the list; only workbooks of ours tell. */
    record Arrow(
            int fromIndex,
            int toIndex,
            String kind,
            @Nullable String label) {}

    record Phase(String name, List<Step> steps) {}

    record Step(
            String name,
            @Nullable Integer touchMinutes,
            @Nullable Integer waitingMinutes,
            @Nullable Integer frequencyPercent) {}

    record Lane(String kind, String label) {}

    /** How the work on a card is produced, and whose the user takes it to be; only workbooks of ours tell. */
    record Production(
            @Nullable String decision,
            @Nullable String dataSource,
            @Nullable String trigger,
            @Nullable String mandate,
            @Nullable String perceivedOwner) {

        static final Production UNKNOWN = new Production(null, null, null, null, null);
    }

    /** {@code felt} is −2.0 to 2.0; the order of the cards in a cell is that of the list. */
    record Card(
            int stepIndex,
            int laneIndex,
            String text,
            String status,
            @Nullable String channel,
            @Nullable String performer,
            @Nullable String unit,
            @Nullable String system,
            @Nullable String automation,
            @Nullable Integer weight,
            @Nullable Integer rootCauseLaneIndex,
            @Nullable Double felt,
            @Nullable String whose,
            Production production) {

        /** What somebody wrote in a sheet says nothing of how they know it. */
        static Card assumed(int step, int lane, String text) {
            return new Card(
                    step,
                    lane,
                    text,
                    "assumed",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Production.UNKNOWN);
        }

        Card through(@Nullable String code) {
            return new Card(
                    stepIndex,
                    laneIndex,
                    text,
                    status,
                    code,
                    performer,
                    unit,
                    system,
                    automation,
                    weight,
                    rootCauseLaneIndex,
                    felt,
                    whose,
                    production);
        }

        Card done(@Nullable String by, @Nullable String at, @Nullable String with, @Nullable String how) {
            return new Card(
                    stepIndex,
                    laneIndex,
                    text,
                    status,
                    channel,
                    by,
                    at,
                    with,
                    how,
                    weight,
                    rootCauseLaneIndex,
                    felt,
                    whose,
                    production);
        }

        Card felt(@Nullable Double value, @Nullable String by) {
            return new Card(
                    stepIndex,
                    laneIndex,
                    text,
                    status,
                    channel,
                    performer,
                    unit,
                    system,
                    automation,
                    weight,
                    rootCauseLaneIndex,
                    value,
                    by,
                    production);
        }

        Card inLane(int lane) {
            return new Card(
                    stepIndex,
                    lane,
                    text,
                    status,
                    channel,
                    performer,
                    unit,
                    system,
                    automation,
                    weight,
                    rootCauseLaneIndex,
                    felt,
                    whose,
                    production);
        }
    }

    List<Step> steps() {
        return phases.stream().flatMap(phase -> phase.steps().stream()).toList();
    }

    JourneySheet titled(String other) {
        return new JourneySheet(other, perspective, status, phases, lanes, cards, arrows);
    }
}
