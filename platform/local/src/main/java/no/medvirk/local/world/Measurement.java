package no.medvirk.local.world;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an example municipality measures, as its JSON file tells it. The periods end with the latest one that is over, whenever that is.
 *
 * @param survey of the first indicator
 */
record Measurement(List<Indicator> indicators, Survey survey) {

    /**
     * An indicator and its months, or quarters, oldest first.
     *
     * @param goal that it is to move, by its title; null for none
     * @param owner by name, null when nobody owns it
     * @param parts of a percentage: numerator and n
     * @param values of any other, each resting on {@code n} cases
     * @param baseline how many of the first periods make the locked baseline; none when 0
     */
    record Indicator(
            Map<String, String> name,
            String service,
            @Nullable String goal,
            @Nullable String owner,
            String cadence,
            boolean satisfaction,
            @Nullable String shared,
            @Nullable Double target,
            Map<String, Object> definition,
            @Nullable List<List<Integer>> parts,
            @Nullable List<Double> values,
            int n,
            int baseline) {}

    /**
     * @param months how many answered with each level in each of the latest months, the lowest level first
     * @param texts that some of them wrote
     */
    record Survey(
            Map<String, String> title,
            Map<String, String> intro,
            Map<String, String> question,
            Map<String, String> better,
            int invited,
            List<List<Integer>> months,
            List<String> texts) {}
}
