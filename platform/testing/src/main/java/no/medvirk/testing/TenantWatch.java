package no.medvirk.testing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads every statement that a test makes the application run: one that touches a tenant's table without naming the tenant fails that
 * very test. It counts them too, for tests that budget round trips.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TenantWatch {

    private static final Pattern TABLE = Pattern.compile("\"(\\w+)\"\\.\"(\\w+)\"");
    private static final Pattern NAMED = Pattern.compile("\"tenant_id\" (= |in \\()");
    private static final ThreadLocal<AtomicLong> COUNT = ThreadLocal.withInitial(AtomicLong::new);
    private static final Set<String> OWNED = ConcurrentHashMap.newKeySet();

    @Bean
    DefaultExecuteListenerProvider tenantWatch() {
        return new DefaultExecuteListenerProvider(new Listener());
    }

    /** How many statements this thread has run. */
    public static long statements() {
        return COUNT.get().get();
    }

    /** Why a statement may not be run, or an empty text. */
    static String objection(String sql, Set<String> owned) {
        Matcher matcher = TABLE.matcher(sql);
        Set<String> touched = matcher.results()
                .map(match -> match.group(1) + "." + match.group(2))
                .filter(owned::contains)
                .collect(Collectors.toSet());
        boolean insert = sql.startsWith("insert");
        boolean named = insert ? sql.contains("\"tenant_id\"") : NAMED.matcher(sql).find();
        return touched.isEmpty() || named ? "" : "no tenant named for " + touched + " in: " + sql;
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

    private static final class Listener implements ExecuteListener {
        @Override
        public void executeStart(ExecuteContext context) {
            COUNT.get().incrementAndGet();
            String sql = context.sql() == null ? String.join(";", context.batchSQL()) : context.sql();
            String objection = objection(sql, owned());
            if (!objection.isEmpty()) {
                throw new AssertionError(objection);
            }
        }
    }
}
