package no.medvirk.journeys.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.medvirk.core.LocalText;
import no.medvirk.core.Problem;
import no.medvirk.journeys.blueprint.LaneKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The templates that are part of the product, in all its languages: one file, and no rows. They are told within a transaction all the same:
 * that is where whoever asks is found to be of the municipality.
 */
@Service
@Transactional(readOnly = true)
class StandardTemplates {

    private final List<Told> all;

    StandardTemplates(JsonMapper json) {
        try (var stream = Objects.requireNonNull(StandardTemplates.class.getResourceAsStream("templates.json"))) {
            all = json.readValue(stream, File.class).templates();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record File(int version, List<Told> templates) {}

    record Told(
            String key, LocalText title, LocalText purpose, List<Phase> phases, List<Lane> lanes, List<Card> cards) {}

    record Phase(LocalText name, List<LocalText> steps) {}

    record Lane(LaneKind kind, LocalText label) {}

    record Card(int step, int lane, LocalText text) {}

    List<StandardTemplate> in(String language) {
        return all.stream()
                .map(one -> new StandardTemplate(
                        one.key(),
                        in(language, one.title()),
                        in(language, one.purpose()),
                        pattern(one, language).outline()))
                .toList();
    }

    /** @throws Problem not-found */
    String title(String key, String language) {
        return in(language, byKey(key).title());
    }

    /** @throws Problem not-found */
    Pattern pattern(String key, String language) {
        return pattern(byKey(key), language);
    }

    private Told byKey(String key) {
        return all.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow(Problem::notFound);
    }

    private static Pattern pattern(Told told, String language) {
        return new Pattern(
                told.phases().stream()
                        .map(phase -> new Pattern.Phase(
                                in(language, phase.name()),
                                phase.steps().stream()
                                        .map(step -> in(language, step))
                                        .toList()))
                        .toList(),
                told.lanes().stream()
                        .map(lane -> new Outline.Lane(lane.kind(), in(language, lane.label())))
                        .toList(),
                told.cards().stream()
                        .map(card ->
                                new Pattern.Card(card.step(), card.lane(), Map.of("text", in(language, card.text()))))
                        .toList(),
                List.of());
    }

    private static String in(String language, LocalText text) {
        return Objects.requireNonNull(
                switch (language) {
                    case "nn" -> text.nn();
                    case "en" -> text.en();
                    default -> text.nb();
                },
                language);
    }
}
