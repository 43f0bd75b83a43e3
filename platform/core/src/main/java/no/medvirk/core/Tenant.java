package no.medvirk.core;

import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/**
 * The municipality that the running code works for. Bound for the length of a block, by the request's gate or by a job, and never
 * otherwise; no signature carries it.
 */
public final class Tenant {

    private static final ScopedValue<Visit> VISIT = ScopedValue.newInstance();

    private Tenant() {}

    /** Runs work for a municipality in the platform's own name: nobody is asked for a role. For jobs and provisioning. */
    public static <T, X extends Throwable> T call(TenantId tenant, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(VISIT, new Visit(tenant, null)).call(work);
    }

    /** Runs a request of somebody: each of its transactions begins with the question whether they are a member with the role. */
    public static <T, X extends Throwable> T call(TenantId tenant, Caller caller, ScopedValue.CallableOp<T, X> work)
            throws X {
        return ScopedValue.where(VISIT, new Visit(tenant, caller)).call(work);
    }

    /** The municipality, or an error when none is bound: never a default. */
    public static TenantId current() {
        return visit().orElseThrow(() -> new IllegalStateException("no tenant bound"))
                .tenant();
    }

    /** The member who asks; empty in jobs. Known from the first transaction on. */
    public static Optional<Member> member() {
        return visit().flatMap(Visit::member);
    }

    /** The predicate that every statement carries: rows of the bound municipality. Row-level security is the second wall. */
    public static Condition mine(Table<?> table) {
        Field<?> owner = table.field("tenant_id");
        if (owner == null) {
            throw new IllegalArgumentException(table + " has no tenant");
        }
        @SuppressWarnings("unchecked") // generated so for every tenant table
        Field<TenantId> typed = (Field<TenantId>) owner;
        return typed.eq(current());
    }

    /** What the endpoint of this request needs; asked for by its transactions. Nothing to ask outside a municipality. */
    static void needs(Role role) {
        visit().ifPresent(visit -> visit.needs(role));
    }

    static Optional<Visit> visit() {
        return VISIT.isBound() ? Optional.of(VISIT.get()) : Optional.empty();
    }
}
