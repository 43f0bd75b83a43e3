package no.medvirk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantWatchTests {

    private static final Set<String> OWNED = Set.of("s.a", "s.b");

    @Test
    void aStatementThatNamesNoTenantFailsTheTestThatRunsIt() {
        TenantWatch.Tally seen = new TenantWatch.Tally();
        DSLContext db = DSL.using(new DefaultConfiguration()
                .set(TestDatabase.superuser())
                .set(SQLDialect.POSTGRES)
                .set(new DefaultExecuteListenerProvider(new TenantWatch.Listener(seen))));
        var member = DSL.table(DSL.name("core", "member"));
        var tenant = DSL.field(DSL.name("core", "member", "tenant_id"), java.util.UUID.class);

        assertThat(db.selectFrom(member)
                        .where(tenant.eq(java.util.UUID.randomUUID()))
                        .fetch())
                .isEmpty();
        assertThatThrownBy(() -> db.selectFrom(member).fetch())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no tenant named for [core.member]");
        assertThat(seen.objected()).hasValue(1);
        assertThat(seen.read()).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select \"s\".\"a\".\"x\" from \"s\".\"a\" where (\"s\".\"a\".\"tenant_id\" = ? and true)",
                "select 1 from \"s\".\"a\" join \"s\".\"b\" on (\"s\".\"b\".\"tenant_id\" = \"s\".\"a\".\"tenant_id\" and true) where \"s\".\"a\".\"tenant_id\" = ?",
                "select 1 from \"s\".\"a\" as \"x\" join \"s\".\"b\" as \"y\" on (\"x\".\"tenant_id\", \"x\".\"id\") = (\"y\".\"tenant_id\", \"y\".\"id\") where \"x\".\"tenant_id\" = cast(? as uuid)",
                "select (select count(*) from \"s\".\"b\" where \"s\".\"b\".\"tenant_id\" = \"s\".\"a\".\"tenant_id\") from \"s\".\"a\" where \"s\".\"a\".\"tenant_id\" = ?",
                "insert into \"s\".\"a\" (\"tenant_id\", \"id\") values (?, ?) on conflict do nothing",
                "update \"s\".\"a\" set \"x\" = ? where \"s\".\"a\".\"tenant_id\" = ?",
                "delete from \"s\".\"a\" where \"s\".\"a\".\"tenant_id\" = ?",
                "select 1 from \"s\".\"elsewhere\"",
                "select \"s\".\"elsewhere\".\"a\" from \"s\".\"elsewhere\" where exists (select 1 from \"s\".\"a\" where \"s\".\"a\".\"tenant_id\" = ?)",
            })
    void namesIt(String sql) {
        assertThat(TenantPredicate.objection(sql, OWNED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1 from \"s\".\"a\"",
                "select \"s\".\"a\".\"tenant_id\" from \"s\".\"a\" where \"s\".\"a\".\"id\" = ?",
                "select 1 from \"s\".\"a\" join \"s\".\"b\" on \"s\".\"b\".\"id\" = \"s\".\"a\".\"b_id\" where \"s\".\"a\".\"tenant_id\" = ?",
                "select 1 from \"s\".\"a\" join \"s\".\"b\" on \"s\".\"b\".\"tenant_id\" = \"s\".\"a\".\"tenant_id\"",
                "select 1 from \"s\".\"a\" where \"s\".\"a\".\"tenant_id\" = ? and exists (select 1 from \"s\".\"b\" where \"s\".\"b\".\"id\" = ?)",
                "select 1 from \"s\".\"elsewhere\" where exists (select 1 from \"s\".\"a\")",
                "select 1 from \"s\".\"a\" where \"s\".\"a\".\"name\" = '\"s\".\"a\".\"tenant_id\" = ?'",
                "insert into \"s\".\"a\" (\"id\") values (?)",
                "insert into \"s\".\"a\" (\"tenant_id\", \"id\") select ?, \"s\".\"b\".\"id\" from \"s\".\"b\"",
                "update \"s\".\"a\" set \"x\" = ? where \"s\".\"a\".\"id\" = ?",
                "update \"s\".\"a\" set \"x\" = ?, \"tenant_id\" = ? where \"s\".\"a\".\"tenant_id\" = ?",
                "delete from \"s\".\"a\" where \"s\".\"a\".\"id\" = ?",
                "with \"w\" as (select 1 from \"s\".\"b\") select 1 from \"s\".\"a\" where \"s\".\"a\".\"tenant_id\" = ?",
            })
    void doesNotNameIt(String sql) {
        assertThat(TenantPredicate.objection(sql, OWNED)).isNotEmpty();
    }

    @Test
    void theReportShowsThatItBites() {
        assertThat(List.of(TenantWatch.report().split(" "))).contains("(planted", "1/1");
    }
}
