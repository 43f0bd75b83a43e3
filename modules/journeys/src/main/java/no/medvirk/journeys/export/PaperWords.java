package no.medvirk.journeys.export;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.medvirk.core.LocalText;
import no.medvirk.core.NorwegianTime;
import no.medvirk.journeys.blueprint.Totals;
import no.medvirk.journeys.journey.JourneyDocument.Step;
import no.medvirk.journeys.nested.NestedJourney;
import org.jspecify.annotations.Nullable;

/** The words on paper, in one language. */
final class PaperWords {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private final String language;
    private final Locale locale;
    private final ResourceBundle bundle;

    private PaperWords(String language) {
        this.language = language;
        locale = Locale.of(language, language.equals("en") ? "GB" : "NO");
        bundle = ResourceBundle.getBundle(PaperWords.class.getPackageName() + ".paper", Locale.of(language), EXACT);
    }

    /** @param language nb, nn or en */
    static PaperWords in(String language) {
        return new PaperWords(language);
    }

    String language() {
        return language;
    }

    String get(String key, Object... with) {
        String text = bundle.getString(key);
        return with.length == 0 ? text : new MessageFormat(text, locale).format(with);
    }

    /** A text of the catalogue in this language, or the nearest that it has been written in. */
    String of(LocalText text) {
        Stream<@Nullable String> order = switch (language) {
            case "nn" -> Stream.of(text.nn(), text.nb(), text.en());
            case "en" -> Stream.of(text.en(), text.nb(), text.nn());
            default -> Stream.of(text.nb(), text.nn(), text.en());
        };
        return order.filter(Objects::nonNull).findFirst().orElseGet(text::first);
    }

    String date(Instant instant) {
        return DateTimeFormatter.ofPattern("d. MMMM yyyy", locale).format(instant.atZone(NorwegianTime.ZONE));
    }

    /** With the real minus sign, and a plus for what is over zero. */
    String felt(double felt) {
        String size = number(Math.abs(felt));
        return felt == 0 ? size : (felt > 0 ? "+" : "−") + size;
    }

    /** A time in the largest unit in which it is a round number of tenths. */
    String time(int minutes) {
        if (minutes >= DAY && minutes * 10L % DAY == 0) {
            return get(minutes == DAY ? "time.day" : "time.days", number((double) minutes / DAY));
        }
        return minutes >= HOUR && minutes * 10L % HOUR == 0
                ? get("time.hours", number((double) minutes / HOUR))
                : get("time.minutes", number(minutes));
    }

    /** A rounded figure for sums, where the exact minute says nothing. */
    private String about(int minutes) {
        if (minutes >= 2 * DAY) {
            return get("time.days", number((double) minutes / DAY));
        }
        return minutes >= 2 * HOUR
                ? get("time.hours", number((double) minutes / HOUR))
                : get("time.minutes", number(minutes));
    }

    /** What is known of the times of a step and in which of these journeys it is told, on one line; empty when nothing is. */
    String times(Step step, List<NestedJourney> nested) {
        List<String> times = new ArrayList<>();
        if (step.touchMinutes() != null) {
            times.add(get("step.touch", time(step.touchMinutes())));
        }
        if (step.waitingMinutes() != null) {
            times.add(get("step.waiting", time(step.waitingMinutes())));
        }
        if (step.frequencyPercent() != null) {
            times.add(get("step.share", number(step.frequencyPercent())));
        }
        return joined(String.join(", ", times), toldIn(step, nested));
    }

    private @Nullable String toldIn(Step step, List<NestedJourney> nested) {
        return nested.stream()
                .filter(there -> there.id().equals(step.toldIn()))
                .map(there -> get(there.trashed() ? "step.told-in-trash" : "step.told-in", there.title()))
                .findFirst()
                .orElse(null);
    }

    /** A sum with what it does not know, here and in the journeys that steps are told in; unknown is not zero. */
    String sum(Totals.Sum sum) {
        Totals.Share nested = sum.nested();
        if (sum.known() == 0 && sum.unknownSteps() > 0 && nested == null) {
            return get("sum.unknown");
        }
        String known = about(sum.known());
        if (nested != null) {
            String there = get("sum.nested", about(nested.known()));
            known += " (" + withUnknown(there, "sum.unknown-there", nested.unknownSteps()) + ")";
        }
        return withUnknown(known, "sum.unknown-in", sum.unknownSteps());
    }

    private String withUnknown(String known, String key, int steps) {
        return steps == 0 ? known : known + ", " + get(key, steps);
    }

    String number(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
