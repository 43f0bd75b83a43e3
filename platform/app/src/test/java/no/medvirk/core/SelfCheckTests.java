package no.medvirk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import no.medvirk.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class SelfCheckTests {

    @Test
    void theApplicationsOwnRoleMayServe() {
        start(TestDatabase.app());
    }

    @Test
    void withASuperuserItDoesNotStartAndSaysSoInOneSentence() {
        assertThatThrownBy(() -> start(TestDatabase.superuser()))
                .isInstanceOf(SelfCheck.Refused.class)
                .hasMessage("Medvirk does not start: its role postgres is a superuser.");
    }

    @Test
    void withTheOwnerItDoesNotStart() {
        assertThatThrownBy(() -> start(TestDatabase.owner()))
                .hasMessageContaining("medvirk_owner owns")
                .hasMessageContaining("medvirk_owner is a member of medvirk_ops")
                .hasMessageContaining("medvirk_owner may create in the database");
    }

    @Test
    void anOldPostgresWillNotDo() throws SQLException {
        try (Connection connection = TestDatabase.app().getConnection()) {
            assertThat(SelfCheck.objections(connection, 190000))
                    .singleElement()
                    .asString()
                    .contains("is too old");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    create table core.planted (tenant_id uuid)                            | core.planted does not force row-level security
                    alter table core.change no force row level security                   | core.change does not force row-level security
                    alter table core.change disable row level security                    | core.change does not force row-level security
                    drop policy tenant on core.change                                     | core.change lacks the one policy
                    create policy second on core.change using (true)                      | core.change lacks the one policy
                    alter policy tenant on core.change with check (true)                  | core.change lacks the one policy
                    alter role medvirk_app bypassrls                                      | bypasses row-level security
                    alter role medvirk_app superuser                                      | is a superuser
                    alter role medvirk_app createrole                                     | may make roles
                    grant medvirk_owner to medvirk_app                                    | is a member of medvirk_owner
                    grant pg_read_all_data to medvirk_app                                 | is a member of pg_read_all_data
                    alter table core.change owner to medvirk_app                          | owns core.change
                    grant create on schema core to medvirk_app                            | may create in the database
                    """)
    void whatWouldLetRowsOutIsNamed(String planted, String objection) throws SQLException {
        try (Connection connection = TestDatabase.superuser().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(planted);
            statement.execute("set local session authorization medvirk_app");
            List<String> objections = SelfCheck.objections(connection, SelfCheck.OLDEST);
            connection.rollback();

            assertThat(objections).anyMatch(found -> found.contains(objection));
        }
    }

    private static void start(DataSource database) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(DataSource.class, () -> database);
            context.register(SelfCheck.class);
            context.refresh();
        }
    }
}
