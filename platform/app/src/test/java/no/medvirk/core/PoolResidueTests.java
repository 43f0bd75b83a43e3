package no.medvirk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import no.medvirk.testing.TestDatabase;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One connection for all: what a municipality's transaction leaves on it would meet the next. */
class PoolResidueTests {

    HikariDataSource pool;
    JdbcClient db;
    TransactionTemplate transaction;

    @BeforeEach
    void aPoolOfOne() {
        HikariConfig settings = new HikariConfig();
        settings.setDataSource(TestDatabase.app());
        settings.setAutoCommit(false);
        settings.setMaximumPoolSize(1);
        pool = new HikariDataSource(settings);
        db = JdbcClient.create(pool);
        transaction = new TransactionTemplate(new TenantTransactions(pool));
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void nothingOfATransactionIsLeftOnItsConnection() {
        TenantId fjordvik = new Towns().found().id();
        TenantId lidaland = new Towns().found().id();
        String clean = state();

        assertThat(seen(fjordvik)).isEqualTo(fjordvik.value().toString());
        assertThat(state()).isEqualTo(clean);
        assertThat(seen(lidaland)).isEqualTo(lidaland.value().toString());
        assertThat(state()).isEqualTo(clean);
        assertThatThrownBy(() -> transaction.execute(status -> tenants())).hasStackTraceContaining("no tenant bound");
    }

    @Test
    void norOfOneThatFails() {
        TenantId fjordvik = new Towns().found().id();

        assertThatThrownBy(() -> Tenant.call(
                        fjordvik,
                        () -> transaction.execute(status -> {
                            throw new IllegalStateException(tenants());
                        })))
                .hasMessage(fjordvik.value().toString());
        assertThatThrownBy(() -> transaction.execute(status -> tenants())).hasStackTraceContaining("no tenant bound");
    }

    private String seen(TenantId tenant) {
        return String.valueOf(
                Tenant.<String, RuntimeException>call(tenant, () -> transaction.execute(status -> tenants())));
    }

    private String tenants() {
        return db.sql("select string_agg(distinct tenant_id::text, ',') from core.member")
                .query(String.class)
                .single();
    }

    private String state() {
        return String.valueOf(transaction.<String>execute(
                status -> db.sql("""
                        select concat_ws(' | ', coalesce(current_setting('medvirk.tenant', true), ''), current_user, current_setting('search_path'),
                          current_setting('row_security'), (select count(*) from pg_cursors where is_holdable),
                          (select count(*) from pg_locks where locktype = 'advisory'), pg_my_temp_schema())
                        """).query(String.class).single()));
    }
}
