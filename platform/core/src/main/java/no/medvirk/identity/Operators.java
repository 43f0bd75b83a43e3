package no.medvirk.identity;

import static no.medvirk.core.db.Tables.OPERATOR;

import no.medvirk.core.Caller;
import org.jooq.DSLContext;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who run the installation: the ones that it is started with, and nobody else. */
@Service
@Transactional
class Operators {

    private final DSLContext db;
    private final Installation installation;

    Operators(DSLContext db, Installation installation) {
        this.db = db;
        this.installation = installation;
    }

    @Transactional(readOnly = true)
    public boolean include(Caller caller) {
        return db.fetchExists(OPERATOR, OPERATOR.ISSUER.eq(caller.issuer()), OPERATOR.SUBJECT.eq(caller.subject()));
    }

    @EventListener(ApplicationStartedEvent.class)
    public void beThoseNamed() {
        String issuer = installation.keycloak().issuer();
        db.deleteFrom(OPERATOR)
                .where(OPERATOR.ISSUER.eq(issuer), OPERATOR.SUBJECT.notIn(installation.operators()))
                .execute();
        for (String subject : installation.operators()) {
            db.insertInto(OPERATOR)
                    .set(OPERATOR.ISSUER, issuer)
                    .set(OPERATOR.SUBJECT, subject)
                    .onConflictDoNothing()
                    .execute();
        }
    }
}
