package no.medvirk.journeys.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.medvirk.journeys.blueprint.Limits;

/** What a sheet is called: by a label above the table, by the first short text there, or by the sheet's own name. */
final class Titles {
    private static final Set<String> LABELS = Set.of(
            "prosessnavn",
            "prosess",
            "navn på prosess",
            "tjeneste",
            "tjenestenavn",
            "tittel",
            "navn",
            "tjenestereise",
            "prosessnamn",
            "teneste",
            "tenestenamn",
            "namn",
            "tenestereise",
            "process",
            "process name",
            "service",
            "title",
            "name",
            "journey",
            "service name");
    private static final Pattern GIVEN_BY_PROGRAM = Pattern.compile("(?i)(ark|sheet|tabell|side|worksheet)\\s*\\d*");
    private static final Pattern TAIL = Pattern.compile("[\\s:\\-–]+$");

    private Titles() {}

    static Optional<String> of(Layout layout) {
        return labelled(layout.above())
                .or(() -> first(layout.above()))
                .or(() -> Optional.of(layout.name())
                        .filter(name -> !GIVEN_BY_PROGRAM.matcher(name).matches()))
                .filter(title -> !title.isBlank());
    }

    /** "Prosessnavn: Byggesak", in one cell or in two. */
    private static Optional<String> labelled(List<Sheet.Row> above) {
        for (Sheet.Row row : above) {
            List<String> texts = row.texts().stream()
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .toList();
            for (int at = 0; at < texts.size(); at++) {
                String[] parts = texts.get(at).split(":", 2);
                String value = parts.length > 1 && !parts[1].isBlank() ? parts[1] : next(texts, at);
                if (LABELS.contains(Texts.key(parts[0])) && !value.isBlank()) {
                    return Optional.of(tidy(value));
                }
            }
        }
        return Optional.empty();
    }

    private static String next(List<String> texts, int at) {
        return at + 1 < texts.size() ? texts.get(at + 1) : "";
    }

    private static Optional<String> first(List<Sheet.Row> above) {
        return above.stream()
                .flatMap(row -> row.texts().stream())
                .filter(text -> !text.isEmpty() && text.length() <= Limits.NAME && !text.endsWith(":"))
                .map(Titles::tidy)
                .findFirst();
    }

    private static String tidy(String text) {
        return Texts.cut(TAIL.matcher(Texts.oneLine(text)).replaceAll(""), Limits.TITLE);
    }
}
