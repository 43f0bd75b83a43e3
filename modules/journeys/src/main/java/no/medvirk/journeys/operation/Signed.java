package no.medvirk.journeys.operation;

import java.util.List;
import no.medvirk.journeys.db.tables.records.CommentRecord;
import no.medvirk.journeys.db.tables.records.ConfirmationRecord;
import no.medvirk.journeys.db.tables.records.EvidenceRecord;

/** Who has said what in a journey, and when, and how its evidence stands: what no operation tells, and what stays so wherever it moves. */
record Signed(List<CommentRecord> comments, List<ConfirmationRecord> confirmations, List<EvidenceRecord> evidence) {

    /** Evidence stands as it did: nobody is asked about it anew because it moves. */
    Edit withLevel(Edit edit) {
        if (!edit.adds(Element.EVIDENCE)) {
            return edit;
        }
        return evidence.stream()
                .filter(was -> was.getId().equals(edit.id()))
                .findFirst()
                .map(was -> edit.with("level", was.getLevel()))
                .orElse(edit);
    }
}
