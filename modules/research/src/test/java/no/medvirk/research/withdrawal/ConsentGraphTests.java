package no.medvirk.research.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;
import no.medvirk.research.NeedId;
import no.medvirk.research.NoteId;
import no.medvirk.research.ParticipantId;
import no.medvirk.research.participant.Purpose;
import org.junit.jupiter.api.Test;

/** What a withdrawal reaches, and that it reaches all of it: checked by walking the other way, from each thing to whom it is of. */
class ConsentGraphTests {

    private static final ParticipantId KARI = new ParticipantId(new UUID(1, 1));
    private static final ParticipantId OLA = new ParticipantId(new UUID(1, 2));

    @Test
    void aWithdrawalReachesNoteHighlightInsightAndNeed() {
        NoteId note = new NoteId(new UUID(2, 1));
        HighlightId highlight = new HighlightId(new UUID(3, 1));
        InsightId insight = new InsightId(new UUID(4, 1));
        NeedId need = new NeedId(new UUID(5, 1));
        ConsentGraph graph = new ConsentGraph(
                Map.of(note, KARI),
                Map.of(highlight, note),
                Map.of(insight, Set.of(highlight)),
                Map.of(),
                Map.of(need, Set.of(insight)),
                Set.of(insight));
        ConsentGraph.Reach all = graph.of(KARI, Purpose.TAKE_PART);
        assertThat(all.everything()).isTrue();
        assertThat(all.notes()).containsExactly(note);
        assertThat(all.highlights()).containsExactly(highlight);
        assertThat(all.emptied()).containsExactly(insight);
        assertThat(all.unpublished()).containsExactly(insight);
        assertThat(all.unfounded()).containsExactly(need);
        assertThat(graph.of(OLA, Purpose.TAKE_PART).touched()).isEmpty();
        ConsentGraph.Reach quote = graph.of(KARI, Purpose.QUOTE);
        assertThat(quote.notes()).isEmpty();
        assertThat(quote.hidden()).containsExactly(highlight);
        assertThat(graph.of(KARI, Purpose.PUBLISH).unpublished()).containsExactly(insight);
        assertThat(graph.of(KARI, Purpose.CONTACT).touched()).isEmpty();
    }

    @Property(tries = 1000)
    void nothingThatIsOfAParticipantIsMissedAndNothingOfAnotherIsTaken(@ForAll long seed) {
        Random random = new Random(seed);
        ConsentGraph graph = random(random);
        ParticipantId who = new ParticipantId(new UUID(1, random.nextInt(5)));
        for (Purpose purpose : Purpose.values()) {
            ConsentGraph.Reach reach = graph.of(who, purpose);
            boolean erases = purpose == Purpose.TAKE_PART || purpose == Purpose.NOTES;
            graph.notes()
                    .forEach((note, of) ->
                            assertThat(reach.notes().contains(note)).isEqualTo(erases && of.equals(who)));
            graph.highlights()
                    .forEach((highlight, note) -> assertThat(reach.highlights().contains(highlight))
                            .isEqualTo(erases && who.equals(graph.notes().get(note))));
            for (InsightId insight : graph.supports().keySet()) {
                boolean rests = of(who, graph, graph.supports().get(insight))
                        || of(who, graph, graph.contradicts().getOrDefault(insight, Set.of()));
                boolean left = graph.supports().get(insight).stream()
                        .anyMatch(highlight ->
                                !who.equals(graph.notes().get(graph.highlights().get(highlight))));
                boolean had = !graph.supports().get(insight).isEmpty();
                assertThat(reach.touched().contains(insight)).isEqualTo(rests && purpose != Purpose.CONTACT);
                assertThat(reach.emptied().contains(insight)).isEqualTo(erases && had && !left);
                assertThat(reach.weakened().contains(insight)).isEqualTo(erases && rests && (left || !had));
            }
        }
    }

    private static boolean of(ParticipantId who, ConsentGraph graph, Set<HighlightId> highlights) {
        for (HighlightId highlight : highlights) {
            if (who.equals(graph.notes().get(graph.highlights().get(highlight)))) {
                return true;
            }
        }
        return false;
    }

    private static ConsentGraph random(Random random) {
        Map<NoteId, ParticipantId> notes = new HashMap<>();
        for (int i = 0; i < random.nextInt(8); i++) {
            notes.put(new NoteId(new UUID(2, i)), new ParticipantId(new UUID(1, random.nextInt(5))));
        }
        Map<HighlightId, NoteId> highlights = new HashMap<>();
        for (int i = 0; !notes.isEmpty() && i < random.nextInt(20); i++) {
            highlights.put(new HighlightId(new UUID(3, i)), new NoteId(new UUID(2, random.nextInt(notes.size()))));
        }
        Map<InsightId, Set<HighlightId>> supports = new HashMap<>();
        Map<InsightId, Set<HighlightId>> contradicts = new HashMap<>();
        Set<InsightId> published = new HashSet<>();
        Map<NeedId, Set<InsightId>> needs = new HashMap<>();
        for (int i = 0; i < random.nextInt(6); i++) {
            InsightId insight = new InsightId(new UUID(4, i));
            supports.put(insight, new HashSet<>());
            contradicts.put(insight, new HashSet<>());
            for (HighlightId highlight : highlights.keySet()) {
                switch (random.nextInt(5)) {
                    case 0 -> supports.get(insight).add(highlight);
                    case 1 -> contradicts.get(insight).add(highlight);
                    default -> {}
                }
            }
            if (random.nextBoolean()) {
                published.add(insight);
            }
            needs.computeIfAbsent(new NeedId(new UUID(5, random.nextInt(3))), need -> new HashSet<>())
                    .add(insight);
        }
        return new ConsentGraph(notes, highlights, supports, contradicts, needs, published);
    }
}
