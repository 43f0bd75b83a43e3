package no.medvirk.measurement.baseline;

import java.util.Map;
import no.medvirk.core.History;
import no.medvirk.core.Tenant;
import no.medvirk.measurement.BaselineLocked;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.measurement.figure.Entry;
import no.medvirk.measurement.indicator.Movements;
import no.medvirk.measurement.trash.MeasurementTrash;
import org.jspecify.annotations.Nullable;
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

    void changed(IndicatorId indicator, @Nullable Baseline before, @Nullable Entry after) {
        record(
                indicator,
                before == null
                        ? Map.of()
                        : Map.of("baseline", before.from() + "/" + before.to() + " = " + before.value()),
                after == null ? Map.of() : Map.of("baseline", after.from() + "/" + after.to() + " = " + after.value()));
    }

    void locked(Baseline baseline) {
        record(baseline.indicator(), Map.of(), Map.of("baselineLocked", true));
        events.publishEvent(new BaselineLocked(
                Tenant.current(), baseline.id(), baseline.indicator(), baseline.definition(), baseline.to()));
        movements.moved(baseline.indicator());
    }

    private void record(IndicatorId indicator, Map<String, Object> before, Map<String, Object> after) {
        history.record(MeasurementTrash.INDICATORS.name(), indicator.value(), "changed", before, after);
    }
}
