package no.medvirk.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdTypesTests {
    @ParameterizedTest
    @CsvSource({
        "Unit,     db.catalogue.unit.id,               true",
        "Unit,     catalogue.service_unit.unit_id,     true",
        "Unit,     catalogue.unit.parent_unit_id,      true",
        "Unit,     catalogue.community.id,             false",
        "Unit,     catalogue.unit.name,                false",
        "Unit,     catalogue.unit.tenant_id,           false",
        "Service,  catalogue.public_service.id,        true",
        "Service,  journeys.journey.service_id,        true",
        "PainPoint, journeys.pain_point.id,            true",
        "Tenant,   core.municipality.id,               true",
        "Tenant,   catalogue.unit.tenant_id,           true",
    })
    void anIdTypesItsColumns(String noun, String column, boolean typed) {
        assertThat(column.matches(IdTypes.of("no.medvirk.x", noun).columns())).isEqualTo(typed);
    }

    @Test
    void idsAreFoundInSources(@TempDir Path module) throws Exception {
        var folder = Files.createDirectories(module.resolve("src/main/java/no/medvirk/parks"));
        Files.writeString(
                folder.resolve("ParkId.java"),
                "package no.medvirk.parks;\n\npublic record ParkId(@JsonValue UUID value) {}\n");
        Files.writeString(folder.resolve("ValidId.java"), "package no.medvirk.parks;\n@interface ValidId {}\n");
        assertThat(IdTypes.in(module)).containsExactly(new IdTypes("no.medvirk.parks.ParkId", "park"));
        assertThat(IdTypes.in(module.resolve("elsewhere"))).isEmpty();
    }
}
