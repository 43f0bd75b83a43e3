package no.medvirk.journeys.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import no.medvirk.core.Role;
import no.medvirk.journeys.Sketch;
import no.medvirk.testing.Api;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Towns;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** What is larger than a sheet. */
@ModuleTest
class PaperLimitsTests {

    private static final String WIDE = "№"; // the widest letter of the font

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    @Test
    @Timeout(60) // it was once put off from sheet to sheet for ever
    void aCardThatNoSheetHasRoomForIsSetAllTheSame() throws IOException {
        Api.Client client = api.as(towns.found(), Role.CONTRIBUTOR);
        Sketch journey = Sketch.begun(client, "Bred");
        UUID phase = journey.phase("Fase");
        UUID step = journey.step(phase, WIDE.repeat(120), "V");
        for (String position : new String[] {"W", "X", "Y", "Z", "a", "b", "c"}) {
            journey.step(phase, "Steg " + position, position);
        }
        UUID lane = journey.lane("frontstage", "V");
        String most = WIDE.repeat(200);
        journey.card(step, lane, "text", "x", "performer", most, "unit", most, "system", most);
        journey.card(step, lane, "text", "Etterpå");

        Api.Answer answer = client.get(journey.path() + "/paper");

        assertThat(answer.status()).isEqualTo(200);
        try (PDDocument paper = Loader.loadPDF(answer.raw().getContentAsByteArray())) {
            assertThat(paper.getNumberOfPages()).isBetween(1, 6);
        }
    }
}
