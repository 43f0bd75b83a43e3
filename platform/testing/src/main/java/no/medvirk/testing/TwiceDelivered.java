package no.medvirk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import no.medvirk.core.TenantEvent;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.reflect.MethodSignature;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells each listener each fact a second time, and compares the module's tables before and after: the second time must change nothing.
 * It happens in a transaction that sees only itself and is rolled back, so that what else the test does cannot be mistaken for an effect.
 */
@Aspect
@TestComponent
@Order(1) // inside the binding of the tenant, outside the listener's transaction
public class TwiceDelivered {

    private static final AtomicInteger DELIVERED = new AtomicInteger();
    private static final String CROSSED = "it met another change each time";
    /** Each crossing is a change of somebody who got through, and a test makes far fewer than these. */
    private static final int MOST_CROSSED = 100;

    private static final List<String> EFFECTS = new CopyOnWriteArrayList<>();

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    TwiceDelivered(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    static boolean anyDelivered() {
        return DELIVERED.get() > 0;
    }

    static String report() {
        return "events delivered twice: %d, second effects: %d".formatted(DELIVERED.get(), EFFECTS.size());
    }

    @Around("@annotation(org.springframework.modulith.events.ApplicationModuleListener) && args(fact)")
    @Nullable
    Object twice(ProceedingJoinPoint listener, TenantEvent fact) throws Throwable {
        Object answer = listener.proceed();
        Method method = ((MethodSignature) listener.getSignature()).getMethod();
        Object target = listener.getTarget();
        String effect = second(method, target, fact);
        for (int crossed = 0; effect.equals(CROSSED) && crossed < MOST_CROSSED; crossed++) {
            effect = second(method, target, fact);
        }
        if (!effect.isEmpty()) {
            EFFECTS.add(method + " of " + fact + ": " + effect);
        }
        DELIVERED.incrementAndGet();
        return answer;
    }

    /** What telling it again did: nothing, or in words. */
    private String second(Method method, Object target, TenantEvent fact) {
        return Objects.requireNonNull(apart.execute(transaction -> {
            transaction.setRollbackOnly();
            String module = target.getClass().getPackageName().split("\\.")[2];
            String before = content(module);
            try {
                method.setAccessible(true);
                method.invoke(target, fact);
            } catch (ReflectiveOperationException e) {
                // somebody else changed the same rows meanwhile, which the first telling would have waited for
                return e.getCause() instanceof ConcurrencyFailureException ? CROSSED : "it failed: " + e.getCause();
            }
            return content(module).equals(before) ? "" : "it had a second effect";
        }));
    }

    /** All that the bound municipality has in the module's tables, and its history. */
    private String content(String module) {
        StringBuilder all = new StringBuilder();
        for (String table : jdbc.sql(
                        "select n.nspname || '.' || c.relname from pg_policy p join pg_class c on c.oid = p.polrelid"
                                + " join pg_namespace n on n.oid = c.relnamespace where n.nspname = ? or c.relname = 'change' order by 1")
                .param(module)
                .query(String.class)
                .list()) {
            all.append(jdbc.sql(
                            "select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') from "
                                    + table + " t")
                    .query(String.class)
                    .single());
        }
        return all.toString();
    }

    /** Fails the tests of a class in which a listener did something the second time. */
    static class Judge implements AfterAllCallback {
        @Override
        public void afterAll(ExtensionContext context) {
            List<String> effects = List.copyOf(EFFECTS);
            EFFECTS.clear(); // each class answers for its own
            assertThat(effects).isEmpty();
        }
    }
}
