package no.medvirk.journeys.engine;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.medvirk.journeys.blueprint.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What the rubber-band-engine test looks at: today's journey, the new one, and what is committed.
 *
 * @param engine every piece of work behind the line of visibility today
 * @param backstage whether today's journey has a lane backstage
 * @param traced the share of today's steps of which the new journey tells what became, 0 to 1
 * @param gains hand-offs, keying in again, working minutes a case, lead time
 * @param cells above the line, in either journey
 * @param causes the pain points whose root cause lies below the line
 * @param committed the dimensions that have a committed action
 * @param actions how many committed actions there are, of any kind
 */
public record Plan(
        List<Work> engine,
        boolean backstage,
        double traced,
        List<Gain> gains,
        Cells cells,
        List<Cause> causes,
        Set<Dimension> committed,
        int actions) {

    /** A piece of work. @param minutes of work a case, how often a case comes by counted in; null when unknown */
    public record Work(UUID id, @Nullable Double minutes, WorkChange change) {}

    /** Something of which less is better. Null is unknown. */
    public record Gain(
            Measure measure, @Nullable Double now, @Nullable Double then) {}

    /** What is measured of a case. */
    public enum Measure implements Coded {
        HANDOFFS,
        REKEYINGS,
        TOUCH_MINUTES,
        LEAD_MINUTES;

        @Override
        @JsonValue
        public String code() {
            return Coded.codeOf(this);
        }
    }

    /** Distinct pairs of phase and channel above the line of visibility. @param changed how many of them are not as they are today */
    public record Cells(int all, int changed) {}

    /** A pain point with its cause below the line. @param covered whether a committed action changes that engine */
    public record Cause(UUID card, int weight, boolean covered) {}
}
