package no.medvirk.laws;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.medvirk.core.TenantId;
import no.medvirk.testing.TestDatabase;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.jspecify.annotations.Nullable;

/** One who has the application's own password for the database, and one who sees from above what is really there. */
final class Attack implements AutoCloseable {

    private final Connection attacker = TestDatabase.app().getConnection();
    private final Connection above = TestDatabase.superuser().getConnection();

    Attack() throws SQLException {
        attacker.setAutoCommit(false);
        above.setAutoCommit(false);
    }

    /** A municipality with a row in every tenant table. */
    Town town() throws SQLException, IOException {
        Town town = new Towns().found();
        for (String schema : seen("select distinct n.nspname from pg_policy p join pg_class c on c.oid = p.polrelid"
                + " join pg_namespace n on n.oid = c.relnamespace order by 1")) {
            change("set local medvirk.tenant = '" + town.id().value() + "';" + rowsOf(schema));
        }
        return town;
    }

    private static String rowsOf(String schema) throws IOException {
        String name = "/laws/" + schema + ".sql";
        try (InputStream script = Objects.requireNonNull(Attack.class.getResourceAsStream(name), name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The names of all tenant tables. */
    Set<String> tables() throws SQLException {
        return new TreeSet<>(
                seen(
                        "select n.nspname || '.' || c.relname from pg_attribute a join pg_class c on c.oid = a.attrelid"
                                + " join pg_namespace n on n.oid = c.relnamespace where a.attname = 'tenant_id' and c.relkind = 'r'"));
    }

    /** How many rows a municipality really has in a table. */
    int rows(String table, Town town) throws SQLException {
        return Integer.parseInt(seen("select count(*) from " + table + " where tenant_id = '"
                        + town.id().value() + "'")
                .getFirst());
    }

    /** What is really there. */
    List<String> seen(String sql) throws SQLException {
        try (Statement statement = above.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return column(rows);
        } finally {
            above.commit();
        }
    }

    /** Arranges what the attacker cannot. */
    void change(String sql) throws SQLException {
        try (Statement statement = above.createStatement()) {
            statement.execute(sql);
            above.commit();
        }
    }

    /** What the attacker gets: the first column, or the number of rows changed, or the SQL state that refused it. Nothing is kept. */
    String run(@Nullable TenantId bound, String sql) throws SQLException {
        try {
            return attempt(bound, sql);
        } catch (SQLException e) {
            return e.getSQLState() + " " + e.getMessage();
        } finally {
            attacker.rollback();
        }
    }

    /** As {@link #run}, and kept. */
    String keep(@Nullable TenantId bound, String sql) throws SQLException {
        String answer = attempt(bound, sql);
        attacker.commit();
        return answer;
    }

    private String attempt(@Nullable TenantId bound, String sql) throws SQLException {
        try (Statement statement = attacker.createStatement()) {
            if (bound != null) {
                statement.execute("set local medvirk.tenant = '" + bound.value() + "'");
            }
            boolean rows = statement.execute(sql);
            return rows ? String.join(",", column(statement.getResultSet())) : statement.getUpdateCount() + " rows";
        }
    }

    private static List<String> column(ResultSet rows) throws SQLException {
        List<String> found = new ArrayList<>();
        while (rows.next()) {
            found.add(rows.getString(1));
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        attacker.close();
        above.close();
    }
}
