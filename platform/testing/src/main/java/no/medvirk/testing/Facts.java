package no.medvirk.testing;

import no.medvirk.core.Tenant;
import no.medvirk.core.TenantEvent;
import no.medvirk.core.TenantId;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Facts as a neighbour tells them, and the moment when every listener has had them. */
public class Facts {

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Facts(ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.events = events;
        transaction = new TransactionTemplate(transactions);
    }

    /** Tells a fact in a transaction of its municipality, and waits until it has been heard. */
    public void tell(TenantEvent fact) {
        Tenant.call(fact.tenant(), () -> {
            transaction.executeWithoutResult(status -> events.publishEvent(fact));
            return true;
        });
        heard(fact.tenant());
    }

    /** Waits until nothing that was told of a municipality is left in the registry. */
    public static void heard(TenantId tenant) {
        JdbcClient jdbc = JdbcClient.create(TestDatabase.superuser());
        Awaitility.await()
                .until(() -> jdbc.sql("select count(*) from modulith.event_publication where serialized_event like ?")
                                .param("%" + tenant.value() + "%")
                                .query(Integer.class)
                                .single()
                        == 0);
    }
}
