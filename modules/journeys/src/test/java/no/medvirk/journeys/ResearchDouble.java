package no.medvirk.journeys;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import no.medvirk.core.Ids;
import no.medvirk.research.FindingUsed;
import no.medvirk.research.Findings;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;
import no.medvirk.research.NeedId;
import no.medvirk.research.StudyId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Research as a test wants it: what it has found, what is withdrawn, and what it was told. */
@Service
@Primary
@Transactional
public class ResearchDouble implements Findings {

    private final Map<UUID, Finding> found = new ConcurrentHashMap<>();
    private final Map<NeedId, Need> needs = new ConcurrentHashMap<>();
    private final Map<UUID, Told> actual = new ConcurrentHashMap<>();
    private final List<Runnable> asked = new CopyOnWriteArrayList<>();
    private final List<FindingUsed> told = new CopyOnWriteArrayList<>();

    /** A new insight that stands so well. */
    public InsightId insight(String level) {
        return insight(level, LocalDate.now(ZoneOffset.UTC));
    }

    /** @param on when the newest that speaks for it was told */
    public InsightId insight(String level, @Nullable LocalDate on) {
        InsightId id = new InsightId(Ids.next());
        found.put(
                id.value(),
                new Finding(
                        id,
                        null,
                        "Foreldre vet ikke hva som skjer.",
                        null,
                        level,
                        Set.of(),
                        study(),
                        on,
                        Instant.EPOCH));
        return id;
    }

    /** The insight stands otherwise from now on. */
    public void weaken(InsightId id, String level) {
        found.computeIfPresent(
                id.value(),
                (_, old) -> new Finding(
                        id, null, old.text(), null, level, old.lacking(), old.study(), old.on(), old.changedAt()));
    }

    /** The insight says another thing from now on. */
    public void rewrite(InsightId id) {
        found.computeIfPresent(
                id.value(),
                (_, old) -> new Finding(
                        id,
                        null,
                        "Foreldre får aldri svar.",
                        null,
                        old.level(),
                        old.lacking(),
                        old.study(),
                        old.on(),
                        Instant.now()));
    }

    public HighlightId highlight(String words, String level) {
        HighlightId id = new HighlightId(Ids.next());
        found.put(
                id.value(),
                new Finding(
                        null,
                        id,
                        words,
                        "Deltaker 3 · Intervju",
                        level,
                        Set.of(),
                        study(),
                        LocalDate.now(ZoneOffset.UTC),
                        null));
        return id;
    }

    public NeedId need(String story) {
        NeedId id = new NeedId(Ids.next());
        needs.put(id, new Need(id, story, Set.of(), Map.of(new InsightId(Ids.next()), "En innsikt")));
        return id;
    }

    /** What participants went through, of a planned journey. */
    public void told(UUID journey, Told told) {
        actual.put(journey, told);
    }

    @Override
    @Transactional(readOnly = true)
    public Told actual(UUID journey) {
        return actual.getOrDefault(journey, new Told(List.of(), 0));
    }

    public void withdraw(UUID finding) {
        found.remove(finding);
    }

    /** What is to happen when somebody asks for findings the next time. */
    public void whenAsked(Runnable look) {
        asked.add(look);
    }

    public List<FindingUsed> told(UUID journey) {
        return told.stream().filter(one -> one.user().equals(journey)).toList();
    }

    @EventListener
    void on(FindingUsed fact) {
        told.add(fact);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Finding> of(Collection<InsightId> insights, Collection<HighlightId> highlights) {
        asked.forEach(Runnable::run);
        asked.clear();
        List<Finding> answer = new ArrayList<>();
        insights.forEach(id -> add(answer, id.value()));
        highlights.forEach(id -> add(answer, id.value()));
        return answer;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Need> needs(Collection<NeedId> asked) {
        return needs.values().stream().filter(need -> asked.contains(need.id())).toList();
    }

    private void add(List<Finding> answer, UUID id) {
        Finding one = found.get(id);
        if (one != null) {
            answer.add(one);
        }
    }

    private static StudyId study() {
        return new StudyId(Ids.next());
    }
}
