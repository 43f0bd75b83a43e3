package no.medvirk.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import no.medvirk.testing.SchemaLint;
import no.medvirk.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it empties and locks every table")
class SchemaLintTests {

    @Test
    void theMigratedSchemaKeepsEveryRuleAndEveryPlantedDefectIsFound() throws SQLException {
        try (Connection connection = TestDatabase.superuser().getConnection()) {
            connection.setAutoCommit(false);
            List<String> findings = SchemaLint.findings(connection);
            List<String> missed = new ArrayList<>();
            for (PlantedDefects defect : PlantedDefects.all()) {
                if (!found(connection, defect)) {
                    missed.add(defect.label() + " " + defect.sql());
                }
            }
            int planted = PlantedDefects.all().size();
            System.out.printf(
                    "schema lint: %d findings, %d/%d planted defects found%n",
                    findings.size(), planted - missed.size(), planted);

            assertThat(findings).isEmpty();
            assertThat(missed).isEmpty();
        }
    }

    private static boolean found(Connection connection, PlantedDefects defect) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("truncate core.municipality cascade"); // so that no row stands in a defect's way
            statement.execute(defect.sql());
            return !SchemaLint.findings(connection, defect.label()).isEmpty();
        } finally {
            connection.rollback();
        }
    }
}
