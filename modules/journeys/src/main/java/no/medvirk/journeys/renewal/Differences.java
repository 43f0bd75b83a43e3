package no.medvirk.journeys.renewal;

import no.medvirk.core.Problem;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.journey.Documents;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.version.JourneyVersion;
import no.medvirk.journeys.version.JourneyVersions;
import no.medvirk.journeys.version.VersionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How journeys differ: a new one from today's, and each from what it was. */
@Service
@Transactional(readOnly = true)
class Differences {

    private final Documents documents;
    private final JourneyVersions versions;

    Differences(Documents documents, JourneyVersions versions) {
        this.documents = documents;
        this.versions = versions;
    }

    private record Side(JourneyDocument document, @Nullable JourneyVersion version) {}

    /**
     * @param from null for today's journey as it is now
     * @param at null for the journey as it is now
     * @throws Problem not-found when {@code at} is of another journey, {@code from} of neither it nor its today's, or there is no today's
     */
    public Difference between(JourneyId id, @Nullable VersionId from, @Nullable VersionId at) {
        Side later = side(id, at);
        JourneyDocument.Related origin = later.document().derivedFrom();
        if (!later.document().id().equals(id) || from == null && origin == null) {
            throw Problem.notFound();
        }
        Side earlier = from == null && origin != null ? side(origin.id(), null) : side(id, from);
        JourneyId of = earlier.document().id();
        if (!of.equals(id) && (origin == null || !of.equals(origin.id()))) {
            throw Problem.notFound();
        }
        return Comparison.of(earlier.document(), earlier.version(), later.document(), later.version());
    }

    private Side side(JourneyId journey, @Nullable VersionId version) {
        if (version == null) {
            return new Side(documents.byId(journey), null);
        }
        JourneyVersions.Opened opened = versions.open(version);
        return new Side(opened.document(), opened.version());
    }
}
