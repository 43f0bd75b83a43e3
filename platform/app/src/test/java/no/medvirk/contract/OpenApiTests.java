package no.medvirk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.medvirk.testing.WholeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@WholeTest
class OpenApiTests {

    private static final Path COMMITTED = Path.of(System.getProperty("medvirk.root", "../.."), "docs/api/openapi.json");
    private static final JsonMapper PRETTY = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Autowired
    MockMvc mvc;

    /** After a change on purpose: {@code -Dupdate} writes the new document; then {@code npm run gen -w tools/openapi}. */
    @Test
    void theCommittedDocumentIsTheOneThatTheControllersGive() throws Exception {
        String generated = document();
        if (System.getProperty("update") != null) {
            Files.writeString(COMMITTED, generated);
        }
        assertThat(generated).isEqualTo(committed());
    }

    private String document() throws Exception {
        byte[] answer = mvc.perform(MockMvcRequestBuilders.get("/v3/api-docs"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return PRETTY.writeValueAsString(PRETTY.readValue(answer, java.util.TreeMap.class)) + "\n";
    }

    private static String committed() throws IOException {
        return Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "";
    }
}
