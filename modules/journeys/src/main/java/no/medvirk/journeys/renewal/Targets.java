package no.medvirk.journeys.renewal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.medvirk.core.Ids;
import no.medvirk.core.Problem;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Limits;
import no.medvirk.journeys.journey.Documents;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.operation.Operation;
import no.medvirk.journeys.operation.Operations;
import no.medvirk.journeys.version.JourneyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** New journeys, each derived from one of today's. */
@Service
@Transactional
class Targets {

    private final Documents documents;
    private final Operations operations;
    private final JourneyVersions versions;

    Targets(Documents documents, Operations operations, JourneyVersions versions) {
        this.documents = documents;
        this.operations = operations;
        this.versions = versions;
    }

    /** What a new journey is called, and when it is to take effect. */
    record Draft(
            @NotBlank @Size(max = Limits.TITLE) String title,
            @Nullable LocalDate startsOn) {}

    /** A new journey that has just been begun. */
    record Begun(JourneyId id, String title, int seq) {}

    /**
     * Begins a new journey with all that today's has, and keeps a version of today's as it was then.
     *
     * @throws Problem not-found, conflict {@code trashed} or {@code not-todays}
     */
    Begun begin(JourneyId today, Draft draft) {
        JourneyDocument document = documents.byId(today);
        if (document.trashedAt() != null) {
            throw Problem.conflict("trashed");
        }
        if (document.derivedFrom() != null) {
            throw Problem.conflict("not-todays");
        }
        JourneyId id = new JourneyId(Ids.next());
        List<Operation> all = Lineage.begin(document, id, draft.title(), draft.startsOn(), Ids::next);
        int seq = operations.applyAll(id, 0, all);
        versions.begun(document, id, draft.title());
        return new Begun(id, draft.title(), seq);
    }
}
