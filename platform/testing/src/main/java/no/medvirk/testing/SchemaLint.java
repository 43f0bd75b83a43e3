package no.medvirk.testing;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the database's own catalogue for what would let one municipality see, change or notice another's rows, or keep the database
 * from being distributed by municipality. It needs no particular role and changes nothing.
 */
public final class SchemaLint {

    /** A kind of defect; the statement answers one sentence for each that it finds. */
    record Rule(String label, String sql) {}

    private static final String OURS = """
            with listed as (select * from unnest(?::text[], ?::text[], ?::text[]) as listed (name, kind, owner)),
            relations as (
              select c.*, n.nspname, n.nspname || '.' || c.relname as name
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            ),
            tables as (
              select r.*, l.kind from relations r left join listed l on l.name = r.name and l.kind <> 'definer'
              where r.relkind in ('r', 'p', 'f') and r.relname !~ '^flyway_schema_history'
            ),
            tenants as (
              select t.*, a.attnum as tenant from tables t
              join pg_attribute a on a.attrelid = t.oid and a.attname = 'tenant_id' and not a.attisdropped
            ),
            keys as (
              select i.*, k.relname as index_name, t.oid, t.name, t.tenant, t.kind
              from pg_index i join tenants t on t.oid = i.indrelid join pg_class k on k.oid = i.indexrelid
            ),
            granted as (
              select r.name, r.oid, r.relkind, g.privilege_type, g.is_grantable,
                case g.grantee when 0 then 'public' else g.grantee::regrole::text end as grantee
              from relations r, aclexplode(r.relacl) g
            ),
            functions as (
              select p.*, n.nspname || '.' || p.proname || '(' || coalesce((
                select string_agg(format_type(a, null), ',' order by o) from unnest(p.proargtypes) with ordinality as x (a, o)), '') || ')' as name
              from pg_proc p join pg_namespace n on n.oid = p.pronamespace
              where n.nspname not in ('pg_catalog', 'information_schema')
            )
            """;

    private SchemaLint() {}

    /** One finding a line, such as {@code L06 core.member: …}; empty when the schema keeps every rule. */
    public static List<String> findings(Connection connection) throws SQLException {
        return findings(connection, "L");
    }

    /** What the rules find whose labels begin so. */
    public static List<String> findings(Connection connection, String label) throws SQLException {
        List<String> found = new ArrayList<>();
        List<Rule> rules = Stream.of(SchemaLintTenancy.RULES, SchemaLintShapes.RULES, SchemaLintRights.RULES)
                .flatMap(List::stream)
                .filter(rule -> rule.label.startsWith(label))
                .toList();
        for (Rule rule : rules) {
            try (PreparedStatement question = connection.prepareStatement(OURS + rule.sql)) {
                question.setArray(1, column(connection, SchemaLintTables::name));
                question.setArray(2, column(connection, SchemaLintTables::kind));
                question.setArray(3, column(connection, SchemaLintTables::owner));
                read(rule, question, found);
            } catch (SQLException e) {
                throw new SQLException(rule.label + " cannot be asked: " + rule.sql, e);
            }
        }
        return found;
    }

    private static void read(Rule rule, PreparedStatement question, List<String> found) throws SQLException {
        try (ResultSet answers = question.executeQuery()) {
            while (answers.next()) {
                found.add(rule.label + " " + answers.getString(1) + ": " + answers.getString(2));
            }
        }
    }

    private static Array column(Connection connection, Function<SchemaLintTables, String> of) throws SQLException {
        return connection.createArrayOf(
                "text", SchemaLintTables.all().stream().map(of).toArray());
    }
}
