package no.medvirk.research.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.medvirk.research.ActivityId;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;
import no.medvirk.research.NeedId;
import no.medvirk.research.StudyId;
import org.jspecify.annotations.Nullable;

/** A study as it leaves research: no notes, and the words of a highlight only while their participant agrees to be quoted. */
record StudyExport(
        StudyId id,
        String title,
        String question,
        String method,
        String legalBasis,
        List<Held> activities,
        List<Marked> highlights,
        List<Concluded> insights,
        List<Wanted> needs) {

    record Held(ActivityId id, String kind, LocalDate on) {}

    /** @param quote absent when consent to quote is lacking: {@code lacking} says so */
    record Marked(
            HighlightId id,
            @Nullable String quote,
            @Nullable String source,
            Set<String> lacking) {}

    record Concluded(InsightId id, String statement, String level, Set<String> lacking) {}

    record Wanted(NeedId id, String story, Set<InsightId> insights) {}
}
