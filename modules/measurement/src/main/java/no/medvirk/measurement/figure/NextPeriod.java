package no.medvirk.measurement.figure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which period whoever measures is to measure next: the one after the latest, or else the latest that nobody has measured. */
public final class NextPeriod {

    private NextPeriod() {}

    /** @param measured the periods that have a point; of whatever length */
    public static Optional<Cadence.Period> of(Cadence cadence, List<Cadence.Period> measured, LocalDate today) {
        Cadence.Period over = before(cadence, cadence.around(today));
        Optional<LocalDate> last = measured.stream().map(Cadence.Period::to).max(Comparator.naturalOrder());
        if (last.isEmpty()) {
            return Optional.of(over);
        }
        Cadence.Period after = cadence.around(last.get().plusDays(1));
        if (after.to().isBefore(today) && free(after, measured)) {
            return Optional.of(after);
        }
        LocalDate first = measured.stream()
                .map(Cadence.Period::from)
                .min(Comparator.naturalOrder())
                .orElse(last.get());
        for (Cadence.Period one = over; one.to().isAfter(first); one = before(cadence, one)) {
            if (free(one, measured)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static Cadence.Period before(Cadence cadence, Cadence.Period period) {
        return cadence.around(period.from().minusDays(1));
    }

    private static boolean free(Cadence.Period period, List<Cadence.Period> measured) {
        return measured.stream()
                .noneMatch(
                        one -> !one.to().isBefore(period.from()) && !one.from().isAfter(period.to()));
    }
}
