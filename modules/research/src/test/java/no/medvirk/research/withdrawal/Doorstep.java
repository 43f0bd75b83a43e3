package no.medvirk.research.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.medvirk.core.TenantId;
import no.medvirk.research.FindingUsed;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.Facts;
import no.medvirk.testing.Town;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A participant at the door, and a journey that uses what they said. */
final class Doorstep {

    /** As journeys tells it of itself. */
    record Used(
            TenantId tenant,
            Optional<InsightId> insight,
            Optional<HighlightId> highlight,
            UUID user,
            boolean used,
            int telling)
            implements FindingUsed {
        @Override
        public String userKind() {
            return "journey";
        }

        @Override
        public String userTitle() {
            return "Barnehageplass i dag";
        }
    }

    private final MockMvc mvc;
    private final Facts facts;

    Doorstep(MockMvc mvc, Facts facts) {
        this.mvc = mvc;
        this.facts = facts;
    }

    String link(Api.Client here, String participant) {
        Answer made = here.post("/research/participants/" + participant + "/link", "");
        assertThat(made.status()).isEqualTo(201);
        return Objects.requireNonNull(made.text("/path"));
    }

    String page(HttpMethod method, String path) throws Exception {
        var response = mvc.perform(MockMvcRequestBuilders.request(method, URI.create(path)))
                .andReturn()
                .getResponse();
        return response.getStatus() + " " + response.getContentAsString(StandardCharsets.UTF_8);
    }

    void use(Town town, Api.Client here, String insight, String highlight) {
        facts.tell(new Used(
                town.id(),
                Optional.of(InsightId.of(insight)),
                Optional.of(HighlightId.of(highlight)),
                UUID.randomUUID(),
                true,
                1));
        assertThat(here.get("/research/insights/" + insight + "/uses").text("/0/title"))
                .isEqualTo("Barnehageplass i dag");
    }
}
