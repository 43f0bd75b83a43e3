package no.medvirk.journeys;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import no.medvirk.core.TenantEvent;

/**
 * What is committed that changes steps of journeys; told by whoever plans. Each time the whole of a plan is told, and of two tellings the
 * one with the higher number counts.
 */
public interface WorkCommitted extends TenantEvent {

    /** What the actions are part of; the planner's id. */
    UUID plan();

    /** Those that are committed; none when nothing is any more. */
    List<Action> actions();

    int telling();

    /** A committed action. @param steps that it changes, of today's journey or of the new one */
    record Action(UUID id, String title, Dimension dimension, Set<StepId> steps) {}

    /** What it changes. */
    enum Dimension {
        ORGANISATION,
        WORK_PROCESS,
        TECHNOLOGY,
        PEOPLE,
        GOVERNANCE;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Dimension of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
