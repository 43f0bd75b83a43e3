package no.medvirk.journeys.version;

import static org.assertj.core.api.Assertions.assertThat;

import no.medvirk.journeys.journey.JourneyDocument;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PictureTests {

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void nobodysWordsAreInAPicture() {
        String id = "0190a1b2-0000-7000-8000-000000000001";
        JourneyDocument document = Picture.read("""
                {"id": "%1$s", "title": "Barnehageplass", "status": "draft", "seq": 3, "updatedBy": "Kari",
                 "service": {"id": "%1$s", "name": {"nb": "Barnehage"}},
                 "evidence": [{"id": "%1$s", "card": "%1$s", "highlight": "%1$s", "stance": "for", "text": "KANARI",
                   "source": "KANARI", "level": "observed", "lacking": ["publish"]}],
                 "needs": [{"id": "%1$s", "story": "KANARI", "insights": 1}],
                 "comments": [{"id": "%1$s", "step": "%1$s", "lane": "%1$s", "text": "KANARI", "author": "Kari"}],
                 "whatALaterJourneyHas": 1}
                """.formatted(id), json);
        assertThat(document.evidence().getFirst().text()).isEqualTo("KANARI");

        String picture = Picture.of(document, json);

        assertThat(picture).contains("highlight").doesNotContain("KANARI", "Kari", "Barnehage\"", "observed");
        assertThat(Picture.read(picture, json).steps()).isEmpty();
    }
}
