package no.medvirk.journeys.template;

import java.util.List;
import no.medvirk.journeys.blueprint.LaneKind;

/** What a choice between templates shows of one, in order. */
record Outline(List<Phase> phases, List<Lane> lanes, int steps, int cards) {

    /** @param steps how many */
    record Phase(String name, int steps) {}

    record Lane(LaneKind kind, String label) {}
}
