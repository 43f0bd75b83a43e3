package no.medvirk.benchmarking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.medvirk.core.Ids;
import no.medvirk.core.LocalText;
import no.medvirk.core.Tenant;
import no.medvirk.core.TenantId;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.measurement.Indicators;
import no.medvirk.measurement.SharedIndicator;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What measurement would answer, so that a test of what is shared need not measure. */
@TestConfiguration
public class Measured {

    public static final Map<IndicatorId, Indicators.Reading> READINGS = new ConcurrentHashMap<>();

    /** Whose a reading is, where it is asked for by what is compared. */
    public static final Map<IndicatorId, TenantId> OF = new ConcurrentHashMap<>();

    /** An indicator of which the first half of a year is measured. */
    public static IndicatorId satisfied(double value, int n, int year) {
        IndicatorId id = new IndicatorId(Ids.next());
        READINGS.put(
                id,
                new Indicators.Reading(
                        id,
                        new LocalText("Fornøyde", null, null),
                        "percent",
                        true,
                        1,
                        null,
                        SharedIndicator.KINDERGARTEN_SATISFACTION,
                        true,
                        List.of(),
                        List.of(new Indicators.Point(
                                1, LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30), value, n, null, null))));
        return id;
    }

    @Bean
    @Primary
    Indicators readings() {
        return new Indicators() {
            @Override
            public List<Reading> of(Collection<IndicatorId> indicators) {
                return indicators.stream()
                        .filter(READINGS::containsKey)
                        .map(READINGS::get)
                        .toList();
            }

            @Override
            public List<Reading> shared(Collection<SharedIndicator> shared) {
                TenantId here = Tenant.current();
                return READINGS.values().stream()
                        .filter(one -> here.equals(OF.get(one.indicator())))
                        .filter(one -> one.shared() != null && shared.contains(one.shared()))
                        .toList();
            }
        };
    }
}
