package no.medvirk.journeys.lint;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.medvirk.core.Day;
import no.medvirk.core.NorwegianTime;
import no.medvirk.core.Problem;
import no.medvirk.core.Version;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.journey.Documents;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.lint.LintReport.Counts;
import no.medvirk.journeys.lint.LintReport.Digitised;
import no.medvirk.journeys.lint.LintReport.Finding;
import no.medvirk.journeys.lint.Standing.State;
import no.medvirk.journeys.lint.UnchangedBehind.Grade;
import no.medvirk.journeys.lint.UnchangedBehind.Judged;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the checks find in the bound municipality's journeys: computed whenever it is asked for, with what somebody decided. */
@Service
@Transactional
class Lints {

    private final Documents documents;
    private final Triage triage;
    private final Clock clock;

    Lints(Documents documents, Triage triage, Clock clock) {
        this.documents = documents;
        this.triage = triage;
        this.clock = clock;
    }

    /** What a user decides. @param reason and {@code until} a dismissal must have */
    record Draft(
            @NotNull Verdict verdict,
            @Nullable @Size(max = 2000) String reason,
            @Nullable @Day LocalDate until) {}

    /** What is found at this moment. */
    private record Look(JourneyDocument journey, Subject subject, Map<FindingId, Observed> found) {

        Map<FindingId, Told> told() {
            Map<FindingId, Told> told = new LinkedHashMap<>();
            found.forEach((id, one) -> told.put(id, Told.of(one, subject.drawing())));
            return told;
        }
    }

    /** @throws Problem not-found */
    @Transactional(readOnly = true)
    public LintReport of(JourneyId id) {
        return report(look(id));
    }

    /** The same, and keeps what is found, so that it is known later what is gone; in the trash nothing is kept. */
    public LintReport keep(JourneyId id) {
        Look look = look(id);
        if (look.journey().trashedAt() == null) {
            triage.keep(id, look.told());
        }
        return report(look);
    }

    /**
     * Decides about what is found now.
     *
     * @throws Problem not-found, invalid, stale, conflict {@code trashed} or {@code not-found-now}
     */
    public Finding decide(JourneyId id, FindingId finding, Draft draft, Version version) {
        Look look = look(id);
        mustBeWhole(draft);
        Observed found = found(look, finding, version);
        boolean dismissed = draft.verdict() == Verdict.DISMISSED;
        triage.keep(id, look.told());
        triage.decide(
                finding,
                version.number(),
                draft.verdict(),
                found.mark(),
                draft.reason() == null || draft.reason().isBlank()
                        ? null
                        : draft.reason().strip(),
                dismissed ? draft.until() : null);
        return one(look, finding);
    }

    /** Takes the last decision back. @throws Problem as above */
    public Finding reopen(JourneyId id, FindingId finding, Version version) {
        Look look = look(id);
        Observed found = found(look, finding, version);
        triage.keep(id, look.told());
        triage.decide(finding, version.number(), Verdict.REOPENED, found.mark(), null, null);
        return one(look, finding);
    }

    private Observed found(Look look, FindingId finding, Version version) {
        Observed found = look.found().get(finding);
        Remembered kept = triage.of(look.journey().id()).get(finding);
        if (found == null && kept == null) {
            throw Problem.notFound();
        }
        if (look.journey().trashedAt() != null) {
            throw Problem.conflict("trashed");
        }
        version.mustBe(kept == null ? 0 : kept.version());
        if (found == null) {
            throw Problem.conflict("not-found-now");
        }
        return found;
    }

    private void mustBeWhole(Draft draft) {
        if (draft.verdict() == Verdict.REOPENED) {
            throw Problem.invalid("verdict", "unknown");
        }
        if (draft.verdict() == Verdict.DISMISSED) {
            List<Problem.Fault> faults = new ArrayList<>();
            if (draft.reason() == null || draft.reason().isBlank()) {
                faults.add(new Problem.Fault("reason", "required", null));
            }
            if (draft.until() == null || !draft.until().isAfter(today())) {
                faults.add(new Problem.Fault("until", draft.until() == null ? "required" : "past", null));
            }
            if (!faults.isEmpty()) {
                throw Problem.invalid(faults);
            }
        }
    }

    private Look look(JourneyId id) {
        JourneyDocument journey = documents.byId(id);
        JourneyDocument.Related from = journey.derivedFrom();
        Subject subject = new Subject(
                Drawing.of(journey),
                from != null || !journey.origins().isEmpty(),
                from == null ? null : Drawing.of(documents.byId(from.id())));
        Map<FindingId, Observed> found = new LinkedHashMap<>();
        subject.findings().forEach(one -> found.putIfAbsent(one.id(id), one));
        return new Look(journey, subject, found);
    }

    private LintReport report(Look look) {
        Map<FindingId, Remembered> kept = triage.of(look.journey().id());
        List<Finding> findings = new ArrayList<>();
        look.told()
                .forEach((id, told) -> findings.add(
                        finding(id, told, Objects.requireNonNull(look.found().get(id)), kept.get(id))));
        kept.values().stream()
                .filter(one -> !look.found().containsKey(one.id()))
                .forEach(one -> findings.add(finding(one.id(), one.told(), null, one)));
        return new LintReport(
                look.journey().id(),
                look.journey().title(),
                look.journey().seq(),
                look.journey().trashedAt() != null,
                new Counts(
                        open(findings, Weight.MUST),
                        open(findings, Weight.SHOULD),
                        open(findings, Weight.UNKNOWN),
                        count(findings, State.RESOLVED),
                        count(findings, State.DISMISSED)),
                digitised(look.subject()),
                findings);
    }

    private Finding one(Look look, FindingId id) {
        Observed found = Objects.requireNonNull(look.found().get(id));
        return finding(
                id,
                Told.of(found, look.subject().drawing()),
                found,
                triage.of(look.journey().id()).get(id));
    }

    private Finding finding(FindingId id, Told told, @Nullable Observed found, @Nullable Remembered kept) {
        Standing standing = Standing.of(found == null ? null : found.mark(), kept, today());
        return new Finding(
                id,
                told.check(),
                told.weight(),
                standing.state(),
                standing.again(),
                found != null,
                told.step(),
                told.card(),
                told.facts(),
                kept == null ? null : kept.seenAt(),
                kept == null || found != null ? null : kept.goneAt(),
                kept == null
                        ? List.of()
                        : kept.decisions().stream()
                                .map(one -> new LintReport.Decision(
                                        one.verdict(), one.reason(), one.until(), one.by(), one.at()))
                                .toList(),
                kept == null ? 0 : kept.version());
    }

    private static @Nullable Digitised digitised(Subject subject) {
        if (subject.today() == null) {
            return null;
        }
        List<Judged> judged = UnchangedBehind.judged(subject.today(), subject.drawing());
        return new Digitised(
                judged.size(),
                count(judged, Grade.CHANGED),
                count(judged, Grade.UNCHANGED),
                count(judged, Grade.UNKNOWN));
    }

    private static int count(List<Judged> judged, Grade grade) {
        return (int) judged.stream().filter(one -> one.grade() == grade).count();
    }

    private static int open(List<Finding> findings, Weight weight) {
        return (int) findings.stream()
                .filter(one -> one.state() == State.OPEN && one.weight() == weight)
                .count();
    }

    private static int count(List<Finding> findings, State state) {
        return (int) findings.stream().filter(one -> one.state() == state).count();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NorwegianTime.ZONE);
    }
}
