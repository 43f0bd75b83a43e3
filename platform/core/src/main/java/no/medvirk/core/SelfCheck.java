package no.medvirk.core;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.stereotype.Component;

/**
 * Before anything is served: with too strong a role, an unguarded table or a PostgreSQL with known holes in row-level security,
 * Medvirk does not start.
 */
@Component
class SelfCheck implements SmartInitializingSingleton {

    /** 18.6. */
    static final int OLDEST = 180006;

    private static final String OBJECTIONS = """
            with me as (select r.* from pg_roles r where r.rolname in (session_user, current_user)),
            guarded as (
              select c.oid, n.nspname || '.' || c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
              where c.relkind in ('r', 'p', 'f', 'm') and n.nspname !~ '^pg_'
            )
            select 'PostgreSQL ' || current_setting('server_version') || ' is too old: 18.6 is the oldest that will do'
            where current_setting('server_version_num')::int < ?
            union all select 'its role ' || rolname || ' is a superuser' from me where rolsuper
            union all select 'its role ' || rolname || ' bypasses row-level security' from me where rolbypassrls and not rolsuper
            union all select 'its role ' || rolname || ' may make roles or databases, or replicate' from me
              where (rolcreaterole or rolcreatedb or rolreplication) and not rolsuper
            union all select 'its role ' || rolname || ' owns ' || (select min(oid::regclass::text) from pg_class where relowner = me.oid)
              from me where exists (select from pg_class where relowner = me.oid) and not rolsuper
            union all select 'its role ' || rolname || ' is a member of ' || m.roleid::regrole from me join pg_auth_members m on m.member = me.oid
            union all select 'its role ' || rolname || ' may create in the database' from me
              where not rolsuper and (has_database_privilege(me.oid, current_database(), 'CREATE') or has_database_privilege(me.oid, current_database(), 'TEMP')
                or exists (select from pg_namespace n where nspname !~ '^pg_' and has_schema_privilege(me.oid, n.oid, 'CREATE')))
            union all select 'the table ' || name || ' does not force row-level security' from guarded where not forced
            union all select 'the table ' || name || ' lacks the one policy of tenants' from guarded g
              where (select string_agg(concat(pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid), polpermissive::text, polcmd), ';')
                       from pg_policy where polrelid = g.oid)
                is distinct from repeat('(tenant_id = ( SELECT core.tenant() AS tenant))', 2) || 'true*'
            """;

    /** The application does not start; the message is one sentence. */
    static final class Refused extends IllegalStateException {
        private static final long serialVersionUID = 1;

        Refused(List<String> objections) {
            super("Medvirk does not start: " + String.join("; ", objections) + ".");
        }
    }

    /** Says so without a stack trace. */
    static final class Sentence extends AbstractFailureAnalyzer<Refused> {
        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, Refused refused) {
            return new FailureAnalysis(
                    refused.getMessage(), "Set up the roles as the installation does, and migrate.", refused);
        }
    }

    private final DataSource database;

    SelfCheck(DataSource database) {
        this.database = database;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try (Connection connection = database.getConnection()) {
            List<String> objections = objections(connection, OLDEST);
            if (!objections.isEmpty()) {
                throw new Refused(objections);
            }
        } catch (SQLException e) {
            throw new Refused(List.of("the database does not answer (" + e.getMessage() + ")"));
        }
    }

    /**
     * Why the application must not serve over this connection.
     *
     * @param oldest as {@code server_version_num}
     */
    static List<String> objections(Connection connection, int oldest) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(OBJECTIONS)) {
            question.setInt(1, oldest);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = question.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
