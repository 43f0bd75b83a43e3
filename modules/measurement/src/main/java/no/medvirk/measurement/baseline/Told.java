package no.medvirk.measurement.baseline;

import static no.medvirk.measurement.trash.MeasurementTrash.INDICATORS;

import java.util.Map;
import no.medvirk.core.History;
import no.medvirk.core.Tenant;
import no.medvirk.measurement.BaselineLocked;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.measurement.figure.Recorded;
import no.medvirk.measurement.indicator.Movements;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who hears of a baseline: the history, and of a lock the other modules. */
@Service
@Transactional
class Told {

    private final History history;
    private final ApplicationEventPublisher events;
    private final Movements movements;

    Told(History history, ApplicationEventPublisher events, Movements movements) {
        this.history = history;
        this.events = events;
        this.movements = movements;
    }

    /** @param before as {@link Recorded}; empty when there was none */
    void changed(IndicatorId indicator, Map<String, Object> before, Map<String, Object> after) {
        record(indicator, Map.of("baseline", before), Map.of("baseline", after));
    }

    void locked(Baseline baseline) {
        record(
                baseline.indicator(),
                Map.of(),
                Map.of("baselineLocked", Map.of(Recorded.period(baseline.from(), baseline.to()), true)));
        events.publishEvent(new BaselineLocked(
                Tenant.current(), baseline.id(), baseline.indicator(), baseline.definition(), baseline.to()));
        movements.moved(baseline.indicator());
    }

    private void record(IndicatorId indicator, Map<String, Object> before, Map<String, Object> after) {
        history.record(INDICATORS.name(), indicator.value(), "changed", before, after);
    }
}
