package no.medvirk.testing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads every statement that a test makes the application run: one that touches a tenant's table without naming the tenant fails that
 * very test. It counts them too, for tests that budget round trips. How it reads, and what it cannot see: {@link TenantPredicate}.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TenantWatch {

    private static final ThreadLocal<AtomicLong> COUNT = ThreadLocal.withInitial(AtomicLong::new);
    private static final Set<String> OWNED = ConcurrentHashMap.newKeySet();
    private static final Tally SEEN = new Tally();

    @Bean
    DefaultExecuteListenerProvider tenantWatch() {
        return new DefaultExecuteListenerProvider(new Listener(SEEN));
    }

    /** How many statements this thread has run. */
    public static long statements() {
        return COUNT.get().get();
    }

    static boolean anyRead() {
        return SEEN.read.get() > 0;
    }

    /** One line on what was read in this JVM; a statement without its tenant is planted, to show that it would be seen. */
    static String report() {
        boolean bites = !TenantPredicate.objection(
                        "select \"core\".\"member\".\"name\" from \"core\".\"member\"", Set.of("core.member"))
                .isEmpty();
        return "statements without tenant: %d of %d (planted %d/1 found)"
                .formatted(SEEN.objected.get(), SEEN.read.get(), bites ? 1 : 0);
    }

    private static Set<String> owned() {
        if (OWNED.isEmpty()) {
            OWNED.addAll(JdbcClient.create(TestDatabase.superuser())
                    .sql("select n.nspname || '.' || c.relname from pg_policy p join pg_class c on c.oid = p.polrelid"
                            + " join pg_namespace n on n.oid = c.relnamespace")
                    .query(String.class)
                    .list());
        }
        return OWNED;
    }

    /** How many statements were read, and how many of them named no tenant. */
    record Tally(AtomicLong read, AtomicLong objected) {
        Tally() {
            this(new AtomicLong(), new AtomicLong());
        }
    }

    /** Of each statement, before it runs. */
    record Listener(Tally tally) implements ExecuteListener {

        @Override
        public void executeStart(ExecuteContext context) {
            COUNT.get().incrementAndGet();
            String single = context.sql();
            for (String sql : single == null ? context.batchSQL() : new String[] {single}) {
                tally.read.incrementAndGet();
                String objection = TenantPredicate.objection(sql, owned());
                if (!objection.isEmpty()) {
                    tally.objected.incrementAndGet();
                    throw new AssertionError(objection);
                }
            }
        }
    }
}
