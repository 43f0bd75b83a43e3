package no.medvirk.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.medvirk.core.Role;
import no.medvirk.testing.Town;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsolationTests {

    private static final String FORBIDDEN = "42501";

    /** What the application may never change, as a lock, is refused before anybody asks whose it is. */
    private static final String NO_RIGHT = "permission denied for table";

    /** What the application may add and read, and never change or delete. */
    private static final Set<String> WRITTEN_ONCE = Set.of("measurement.baseline_lock");

    static Attack attack;
    static Town fjordvik;
    static Town lidaland;

    @BeforeAll
    static void twoMunicipalitiesWithARowInEveryTable() throws SQLException, IOException {
        attack = new Attack();
        fjordvik = attack.town();
        lidaland = attack.town();
        for (String table : attack.tables()) {
            assertThat(attack.rows(table, lidaland)).as("rows in " + table).isPositive();
        }
    }

    @AfterAll
    static void close() throws SQLException {
        attack.close();
    }

    @Test
    void withNoTenantBoundEveryTableRaises() throws SQLException {
        for (String table : attack.tables()) {
            assertThat(attack.run(null, "select * from " + table))
                    .startsWith(FORBIDDEN)
                    .contains("no tenant bound");
            assertThat(attack.run(null, "insert into " + table + " (tenant_id) values (default)"))
                    .contains("no tenant bound");
            assertThat(attack.run(null, "insert into " + table + " (tenant_id) values (" + id(fjordvik) + ")"))
                    .contains("no tenant bound");
            assertThat(attack.run(null, "update " + table + " set tenant_id = tenant_id"))
                    .contains(WRITTEN_ONCE.contains(table) ? NO_RIGHT : "no tenant bound");
            assertThat(attack.run(null, "delete from " + table))
                    .contains(WRITTEN_ONCE.contains(table) ? NO_RIGHT : "no tenant bound");
        }
    }

    @Test
    void anothersRowsAreNeitherReadNorWrittenNorMoved() throws SQLException {
        for (String table : attack.tables()) {
            String theirs = " where tenant_id = " + id(lidaland);
            assertThat(attack.run(fjordvik.id(), "select count(*) from " + table + theirs))
                    .isEqualTo("0");
            assertThat(attack.run(fjordvik.id(), "select count(distinct tenant_id) from " + table))
                    .isEqualTo("1");
            assertThat(attack.run(fjordvik.id(), "update " + table + " set tenant_id = tenant_id" + theirs))
                    .contains(WRITTEN_ONCE.contains(table) ? NO_RIGHT : "0 rows");
            assertThat(attack.run(fjordvik.id(), "delete from " + table + theirs))
                    .contains(WRITTEN_ONCE.contains(table) ? NO_RIGHT : "0 rows");
            assertThat(attack.run(fjordvik.id(), "update " + table + " set tenant_id = " + id(lidaland)))
                    .startsWith(FORBIDDEN);
            assertThat(attack.run(fjordvik.id(), "insert into " + table + " (tenant_id) values (" + id(lidaland) + ")"))
                    .startsWith(FORBIDDEN);
        }
    }

    @Test
    void nothingRefersToAnothersRow() throws SQLException {
        String theirs = "md5('" + lidaland.id().value() + "')::uuid";
        Map<String, String> references = Map.of(
                "core.change", "member_id = " + member(lidaland),
                "catalogue.unit", "parent_unit_id = " + theirs,
                "catalogue.public_service", "responsible_unit_id = " + theirs,
                "journeys.phase", "journey_id = " + theirs,
                "journeys.comment", "author_member_id = " + member(lidaland));

        for (String table : attack.tables()) {
            String reference = references.get(table);
            if (reference != null) {
                assertThat(attack.run(fjordvik.id(), "update " + table + " set " + reference))
                        .as(table)
                        .startsWith("23503");
            }
        }
    }

    @Test
    void aKeyThatAnotherHasIsFree() throws SQLException {
        String same =
                "insert into core.member (id, kind, issuer, subject, name, role) values (gen_random_uuid(), 'person', 'i', '"
                        + lidaland.people().get(Role.READER) + "', 'Kari', 'reader')";

        assertThat(attack.run(fjordvik.id(), same)).isEqualTo("1 rows");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "truncate core.change",
                "create temp table mine as select 1",
                "create table core.mine (id uuid)",
                "select lo_create(0)",
                "set role medvirk_owner",
                "set role medvirk_ops",
                "alter table core.member disable row level security",
                "drop policy tenant on core.member",
                "create function core.mine() returns void language sql as ''",
                "call core.tenant_owned('core.member')",
                "alter role medvirk_app set medvirk.tenant = 'x'",
                "select pg_read_file('/etc/passwd')",
                "copy core.member to program 'true'",
            })
    void whatWouldGoRoundThePoliciesIsRefused(String sql) throws SQLException {
        assertThat(attack.run(fjordvik.id(), sql)).startsWith(FORBIDDEN);
    }

    @Test
    void aPersonsMunicipalitiesAreTheirOwnAlone() throws SQLException {
        String subject = lidaland.people().get(Role.READER);
        String issuer = attack.seen("select issuer from core.member where subject = '" + subject + "'")
                .getFirst();

        assertThat(attack.run(null, "select alias from core.memberships_of('" + issuer + "', '" + subject + "')"))
                .isEqualTo(lidaland.alias());
        assertThat(attack.run(null, "select alias from core.memberships_of('another', '" + subject + "')"))
                .isEmpty();
        assertThat(attack.run(null, "select alias from core.memberships_of('" + issuer + "', '%')"))
                .isEmpty();
    }

    @Test
    void anExampleIsRemovedWholeAndNothingElse() throws SQLException, IOException {
        Town example = attack.town();
        Map<String, Integer> before = rows(lidaland);
        String remove = "select core.remove_example(" + id(example) + ")";

        assertThat(attack.run(null, remove)).contains("not an example municipality");
        attack.change("update core.municipality set example = true where id = " + id(example));
        attack.keep(null, remove);

        assertThat(rows(example).values()).containsOnly(0);
        assertThat(rows(lidaland)).isEqualTo(before);
        assertThat(attack.seen("select id from core.municipality where id = " + id(example)))
                .isEmpty();
    }

    private static Map<String, Integer> rows(Town town) throws SQLException {
        Map<String, Integer> rows = new TreeMap<>();
        for (String table : attack.tables()) {
            rows.put(table, attack.rows(table, town));
        }
        return rows;
    }

    private static String member(Town town) throws SQLException {
        return "'"
                + attack.seen("select id from core.member where tenant_id = " + id(town))
                        .getFirst() + "'::uuid";
    }

    private static String id(Town town) {
        return "'" + town.id().value() + "'";
    }
}
