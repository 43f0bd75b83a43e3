package no.medvirk.journeys.live;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.JOURNEY;

import java.util.UUID;
import no.medvirk.core.Member;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.core.WakeUps;
import no.medvirk.journeys.JourneyId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells every instance where somebody is in a journey; nothing of it is stored. */
@Service
@Transactional
class Presences {

    static final String HERE = "here";

    private final DSLContext db;
    private final WakeUps wakeUps;
    private final Audience audience;

    Presences(DSLContext db, WakeUps wakeUps, Audience audience) {
        this.db = db;
        this.wakeUps = wakeUps;
        this.audience = audience;
    }

    /** @throws Problem not-found when the journey is gone, or lies in the trash */
    public void tell(JourneyId journey, Whereabouts whereabouts) {
        if (!db.fetchExists(db.selectOne()
                .from(JOURNEY)
                .where(mine(JOURNEY), JOURNEY.ID.eq(journey), JOURNEY.TRASHED_AT.isNull()))) {
            throw Problem.notFound();
        }
        Member member = Tenant.member().orElseThrow(Problem::notFound);
        if (whereabouts.isGone() || audience.mayTell(whereabouts.window())) {
            wakeUps.send(HERE, journey.value(), new Whereabouts.Of(member.id(), whereabouts).word());
        }
    }

    /** Says again where the window is, or that it is there at all, for as long as its stream is open. */
    public void renew(JourneyId journey, @Nullable UUID window) {
        if (window == null) {
            return;
        }
        Member member = Tenant.member().orElseThrow(Problem::notFound);
        Whereabouts.Of known = audience.in(journey).stream()
                .filter(who -> who.at().window().equals(window) && who.member().equals(member.id()))
                .findFirst()
                .orElse(new Whereabouts.Of(member.id(), Whereabouts.justHere(window)));
        wakeUps.send(HERE, journey.value(), known.word());
    }
}
