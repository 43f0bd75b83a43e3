package no.medvirk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.StreamSupport;
import no.medvirk.core.Role;
import no.medvirk.testing.Api;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import no.medvirk.testing.WholeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@WholeTest
class MembersTests {

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    Town fjordvik;
    Town lidaland;

    @BeforeEach
    void twoMunicipalities() {
        fjordvik = towns.found();
        lidaland = towns.found();
    }

    @Test
    void theAdministratorSeesTheMembersOfTheirOwnMunicipalityAndNoOthers() {
        Api.Answer answer = api.as(fjordvik, Role.TENANT_ADMIN).get("/members");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(StreamSupport.stream(answer.body().get("items").spliterator(), false)
                        .map(member -> member.get("role").asString()))
                .containsExactlyInAnyOrder("reader", "contributor", "tenant-admin");
    }

    @Test
    void aContributorMayNotSeeTheMembers() {
        Api.Answer answer = api.as(fjordvik, Role.CONTRIBUTOR).get("/members");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("refused");
        assertThat(answer.text("/rule")).isEqualTo("role");
    }

    @Test
    void everybodySeesTheNamesOfTheirColleaguesAndNothingElse() {
        Api.Answer answer = api.as(fjordvik, Role.READER).get("/colleagues?q=KARI");

        assertThat(answer.body().at("/items")).hasSize(3);
        assertThat(answer.body().at("/items/0").propertyNames()).containsExactlyInAnyOrder("id", "name");
        assertThat(api.as(fjordvik, Role.READER).get("/colleagues?q=ola").body().at("/items"))
                .isEmpty();
    }

    @Test
    void aForeignMunicipalityAMissingOneAndOneWithoutMembershipAnswerTheSame() {
        Api.Answer foreign = api.at(lidaland, fjordvik.as(Role.TENANT_ADMIN)).get("/members");
        Api.Answer missing = api.at(
                        new Town(lidaland.id(), "nowhere", lidaland.organisation(), Map.of()),
                        fjordvik.as(Role.TENANT_ADMIN))
                .get("/members");
        Api.Answer stranger = api.at(fjordvik, fjordvik.asStranger()).get("/members");

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(withoutAddress(missing)).isEqualTo(withoutAddress(foreign));
        assertThat(withoutAddress(stranger)).isEqualTo(withoutAddress(foreign));
    }

    @Test
    void theLastAdministratorCanNeitherLeaveNorBecomeAReader() {
        String id = idOf(Role.TENANT_ADMIN);

        Api.Answer removed = api.as(fjordvik, Role.TENANT_ADMIN).delete("/members/" + id, "\"1\"");
        Api.Answer demoted =
                api.as(fjordvik, Role.TENANT_ADMIN).put("/members/" + id, "\"1\"", Map.of("role", "reader"));

        assertThat(removed.text("/rule")).isEqualTo("last-administrator");
        assertThat(demoted.text("/rule")).isEqualTo("last-administrator");
    }

    @Test
    void aRoleChangeCountsAtTheNextRequest() {
        assertThat(api.as(fjordvik, Role.READER).get("/members").status()).isEqualTo(403);

        api.as(fjordvik, Role.TENANT_ADMIN)
                .put("/members/" + idOf(Role.READER), "\"1\"", Map.of("role", "tenant-admin"));

        assertThat(api.as(fjordvik, Role.READER).get("/members").status()).isEqualTo(200);
    }

    @Test
    void aChangeWithoutAVersionOrWithAnOldOneIsRefused() {
        String path = "/members/" + idOf(Role.READER);
        Api.Client administrator = api.as(fjordvik, Role.TENANT_ADMIN);

        Api.Answer stale = administrator.put(path, "\"7\"", Map.of("role", "contributor"));
        Api.Answer without = administrator.send(
                org.springframework.http.HttpMethod.PUT,
                path,
                request -> request.contentType("application/json").content("{\"role\":\"contributor\"}"));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(without.status()).isEqualTo(428);
    }

    @Test
    void anOperatorGets404OnAMunicipalitysContent() {
        assertThat(api.at(fjordvik, Towns.operator()).get("/members").status()).isEqualTo(404);
        assertThat(api.asOperator().get("/municipalities").status()).isEqualTo(200);
    }

    private String idOf(Role role) {
        JsonNode items =
                api.as(fjordvik, Role.TENANT_ADMIN).get("/members").body().get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(member -> member.get("role").asString().equals(role.code()))
                .map(member -> member.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode withoutAddress(Api.Answer problem) {
        return ((ObjectNode) problem.body()).without("instance");
    }
}
