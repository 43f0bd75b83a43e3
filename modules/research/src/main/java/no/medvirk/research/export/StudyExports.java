package no.medvirk.research.export;

import static java.util.Objects.requireNonNull;
import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.ACTIVITY;
import static no.medvirk.research.db.Tables.HIGHLIGHT;
import static no.medvirk.research.db.Tables.INSIGHT;
import static no.medvirk.research.db.Tables.NEED_INSIGHT;
import static no.medvirk.research.db.Tables.NOTE;
import static no.medvirk.research.db.Tables.STUDY;
import static org.jooq.Records.mapping;

import java.util.ArrayList;
import java.util.List;
import no.medvirk.core.Problem;
import no.medvirk.research.Findings;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;
import no.medvirk.research.NeedId;
import no.medvirk.research.StudyId;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a study out. It asks for the words as every other module does, and so gets none that may not leave. */
@Service
@Transactional(readOnly = true)
class StudyExports {

    private final DSLContext db;
    private final Findings findings;

    StudyExports(DSLContext db, Findings findings) {
        this.db = db;
        this.findings = findings;
    }

    StudyExport of(StudyId id) {
        var study = db.select(STUDY.TITLE, STUDY.QUESTION, STUDY.METHOD, STUDY.LEGAL_BASIS)
                .from(STUDY)
                .where(mine(STUDY), STUDY.ID.eq(id), STUDY.TRASHED_AT.isNull())
                .fetchOptional()
                .orElseThrow(Problem::notFound);
        List<HighlightId> highlights = db.select(HIGHLIGHT.ID)
                .from(HIGHLIGHT)
                .join(NOTE)
                .on(NOTE.TENANT_ID.eq(HIGHLIGHT.TENANT_ID), NOTE.ID.eq(HIGHLIGHT.NOTE_ID))
                .join(ACTIVITY)
                .on(ACTIVITY.TENANT_ID.eq(NOTE.TENANT_ID), ACTIVITY.ID.eq(NOTE.ACTIVITY_ID))
                .where(mine(HIGHLIGHT), ACTIVITY.STUDY_ID.eq(id))
                .fetch(Record1::value1);
        List<InsightId> insights = db.select(INSIGHT.ID)
                .from(INSIGHT)
                .where(mine(INSIGHT), INSIGHT.STUDY_ID.eq(id), INSIGHT.TRASHED_AT.isNull())
                .fetch(Record1::value1);
        List<NeedId> needs = db.selectDistinct(NEED_INSIGHT.NEED_ID)
                .from(NEED_INSIGHT)
                .where(mine(NEED_INSIGHT), NEED_INSIGHT.INSIGHT_ID.in(insights))
                .fetch(Record1::value1);
        List<StudyExport.Marked> marked = new ArrayList<>();
        List<StudyExport.Concluded> concluded = new ArrayList<>();
        for (Findings.Finding finding : findings.of(insights, highlights)) {
            if (finding.highlight() != null) {
                marked.add(new StudyExport.Marked(
                        finding.highlight(), finding.text(), finding.source(), finding.lacking()));
            } else {
                concluded.add(new StudyExport.Concluded(
                        requireNonNull(finding.insight()),
                        requireNonNull(finding.text()),
                        finding.level(),
                        finding.lacking()));
            }
        }
        return new StudyExport(
                id,
                study.value1(),
                study.value2(),
                study.value3(),
                study.value4(),
                db.select(ACTIVITY.ID, ACTIVITY.KIND, ACTIVITY.HELD_ON)
                        .from(ACTIVITY)
                        .where(mine(ACTIVITY), ACTIVITY.STUDY_ID.eq(id))
                        .orderBy(ACTIVITY.HELD_ON, ACTIVITY.ID)
                        .fetch(mapping(StudyExport.Held::new)),
                marked,
                concluded,
                findings.needs(needs).stream()
                        .map(need -> new StudyExport.Wanted(
                                need.id(), need.story(), need.insights().keySet()))
                        .toList());
    }
}
