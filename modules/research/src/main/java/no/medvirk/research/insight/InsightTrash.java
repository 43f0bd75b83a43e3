package no.medvirk.research.insight;

import static no.medvirk.research.trash.ResearchTrash.INSIGHTS;

import java.util.List;
import java.util.Set;
import no.medvirk.core.History;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.TrashBin;
import no.medvirk.core.Version;
import no.medvirk.research.InsightId;
import no.medvirk.research.withdrawal.Touched;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Insights that are thrown away and taken back; whoever uses one is told each time. */
@Service
@Transactional
class InsightTrash {

    private final TrashBin bin;
    private final History history;
    private final Touched touched;

    InsightTrash(TrashBin bin, History history, Touched touched) {
        this.bin = bin;
        this.history = history;
        this.touched = touched;
    }

    @Transactional(readOnly = true)
    Page<HistoryEntry> history(InsightId id, PageQuery query) {
        return history.of(INSIGHTS.name(), id.value(), query);
    }

    void trash(InsightId id, Version version) {
        bin.put(INSIGHTS, id.value(), version);
        touched.tell(Set.of(id), Set.of());
    }

    void restore(InsightId id) {
        bin.restore(INSIGHTS, id.value());
        touched.tell(Set.of(id), Set.of());
    }

    void deleteForGood(InsightId id) {
        bin.delete(INSIGHTS, id.value());
        touched.gone(List.of(id.value()));
    }
}
