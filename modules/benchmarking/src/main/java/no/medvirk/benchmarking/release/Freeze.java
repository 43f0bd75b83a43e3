package no.medvirk.benchmarking.release;

import static no.medvirk.benchmarking.db.Tables.RELEASE;
import static org.jooq.impl.DSL.currentInstant;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import no.medvirk.benchmarking.ReleaseId;
import no.medvirk.benchmarking.contribution.FreezeLock;
import no.medvirk.benchmarking.db.Tables;
import no.medvirk.benchmarking.db.tables.records.ContributedRecord;
import no.medvirk.core.Ids;
import no.medvirk.core.Problem;
import no.medvirk.core.TenantId;
import no.medvirk.core.ThingChanged;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Freezes the contributions of a period, once. It is the one place that sees more than one municipality's, and it keeps none of them. */
@Service
@Transactional
class Freeze {

    private static final String CONTRIBUTION = "contribution"; // as its history calls it

    private final DSLContext db;
    private final PeerGroups groups;
    private final FreezeLock lock;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    Freeze(DSLContext db, PeerGroups groups, FreezeLock lock, JsonMapper json, ApplicationEventPublisher events) {
        this.db = db;
        this.groups = groups;
        this.lock = lock;
        this.json = json;
        this.events = events;
    }

    /** What comes late counts for the next period. */
    Release.Frozen freeze(Release.Draft draft) {
        if (draft.to().isBefore(draft.from())) {
            throw Problem.invalid("to", "range");
        }
        lock.alone(draft.shared().code(), draft.from(), draft.to(), draft.example());
        double step = Disclosure.step(draft.shared().unit());
        List<Disclosure.Group> in = groups.groups(draft.example());
        List<ContributedRecord> held = contributed(draft);
        Release.Document document = new Release.Document(
                Disclosure.RULES,
                step,
                Disclosure.publish(contributions(held, draft.example()), in, draft.example(), step),
                in.stream()
                        .map(group -> new Release.Membership(
                                group.family(),
                                group.code(),
                                group.members().stream().sorted().toList()))
                        .toList());
        String text = json.writeValueAsString(document);
        Release.Frozen frozen = new Release.Frozen(new ReleaseId(Ids.next()), hash(text));
        int made = db.insertInto(RELEASE)
                .set(RELEASE.ID, frozen.id())
                .set(RELEASE.SHARED, draft.shared().code())
                .set(RELEASE.PERIOD_FROM, draft.from())
                .set(RELEASE.PERIOD_TO, draft.to())
                .set(RELEASE.EXAMPLE, draft.example())
                .set(RELEASE.FROZEN_AT, currentInstant())
                .set(RELEASE.RULES, Disclosure.RULES)
                .set(RELEASE.DOCUMENT, text)
                .set(RELEASE.HASH, frozen.hash())
                .onConflictDoNothing()
                .execute();
        if (made == 0) {
            throw Problem.conflict("frozen");
        }
        // each municipality's thread now has the comparison that its contribution is part of
        held.forEach(one -> events.publishEvent(
                new ThingChanged(new TenantId(one.getMunicipality()), CONTRIBUTION, one.getContribution())));
        return frozen;
    }

    private List<ContributedRecord> contributed(Release.Draft draft) {
        return db.selectFrom(Tables.CONTRIBUTED(draft.shared().code(), draft.from(), draft.to(), draft.example()))
                .fetch();
    }

    private static List<Disclosure.Contribution> contributions(List<ContributedRecord> held, boolean example) {
        return held.stream()
                .map(one -> new Disclosure.Contribution(one.getMunicipality(), one.getValue(), one.getN(), example))
                .toList();
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
