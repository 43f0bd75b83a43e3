package no.medvirk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.medvirk.core.Repeats;
import no.medvirk.core.Role;
import no.medvirk.core.Tenant;
import no.medvirk.testing.Api;
import no.medvirk.testing.TestDatabase;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import no.medvirk.testing.WholeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

@WholeTest
class RepeatTests {

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    @Autowired
    Repeats repeats;

    Town fjordvik;
    Town lidaland;

    @BeforeEach
    void twoMunicipalities() {
        fjordvik = towns.found();
        lidaland = towns.found();
    }

    @Test
    void theSameMessageAgainIsAnsweredTheSameAndHasItsEffectOnce() {
        Api.Answer first = unit(fjordvik, Role.CONTRIBUTOR, "key-1", "Oppvekst");
        Api.Answer second = unit(fjordvik, Role.CONTRIBUTOR, "key-1", "Oppvekst");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.etag()).isEqualTo(first.etag());
        assertThat(second.raw().getHeader("Location")).isEqualTo(first.raw().getHeader("Location"));
        assertThat(units(fjordvik)).isEqualTo(1);
    }

    @Test
    void ofManyAtOnceOneHasItsEffect() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> send =
                    () -> unit(fjordvik, Role.CONTRIBUTOR, "key-2", "Kultur").status();
            for (Future<Integer> answer : threads.invokeAll(List.of(send, send, send, send))) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }

        assertThat(units(fjordvik)).isEqualTo(1);
    }

    @Test
    void aKeyNamesOneMessageOfOneMemberInOneMunicipality() {
        assertThat(unit(fjordvik, Role.CONTRIBUTOR, "key-3", "Helse").status()).isEqualTo(201);

        Api.Answer other = unit(fjordvik, Role.CONTRIBUTOR, "key-3", "Teknisk");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text("/rule")).isEqualTo("key-used");
        assertThat(unit(fjordvik, Role.TENANT_ADMIN, "key-3", "Teknisk").status())
                .isEqualTo(201);
        assertThat(unit(lidaland, Role.CONTRIBUTOR, "key-3", "Helse").status()).isEqualTo(201);
    }

    @Test
    void whatWasRefusedIsMendedAndSentAgain() {
        assertThat(unit(fjordvik, Role.CONTRIBUTOR, "key-4", "").status()).isEqualTo(400);
        assertThat(unit(fjordvik, Role.CONTRIBUTOR, "key-4", "Plan").status()).isEqualTo(201);
    }

    @Test
    void aKeyGivesNobodyARoleThatTheyDoNotHave() {
        Api.Answer reader = unit(fjordvik, Role.READER, "key-5", "Plan");

        assertThat(reader.status()).isEqualTo(403);
        assertThat(reader.text("/rule")).isEqualTo("role");
        assertThat(units(fjordvik)).isZero();
        assertThat(api.at(lidaland, fjordvik.as(Role.CONTRIBUTOR))
                        .send(
                                HttpMethod.POST,
                                "/catalogue/units",
                                request -> request.header("Idempotency-Key", "key-5")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("{\"name\": \"Plan\"}"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void afterAnErasureTheAnswerIsKeptWithoutItsWords() {
        Api.Answer first = unit(fjordvik, Role.CONTRIBUTOR, "key-6", "Barnevern");
        Tenant.call(fjordvik.id(), () -> {
            repeats.blank();
            return true;
        });

        Api.Answer second = unit(fjordvik, Role.CONTRIBUTOR, "key-6", "Barnevern");
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.raw().getHeader("Location")).isEqualTo(first.raw().getHeader("Location"));
        assertThat(second.raw().getContentAsByteArray()).isEmpty();
        assertThat(units(fjordvik)).isEqualTo(1);
    }

    @Test
    void aKeyThatIsNoKeyAndAnAddressThatTakesNoneAreToldSo() {
        assertThat(unit(fjordvik, Role.CONTRIBUTOR, "æ", "Plan").text("/errors/0/rule"))
                .isEqualTo("pattern");
        Api.Answer member = api.as(fjordvik, Role.TENANT_ADMIN)
                .send(
                        HttpMethod.POST,
                        "/members",
                        request -> request.header("Idempotency-Key", "key-7")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{}"));
        assertThat(member.text("/errors/0/rule")).isEqualTo("superfluous");
    }

    @Test
    void aKeyThatSomebodyElseHoldsRightNowIsBusyAndSaysSo() throws Exception {
        try (Connection other = TestDatabase.superuser().getConnection()) {
            other.setAutoCommit(false);
            try (Statement statement = other.createStatement()) {
                statement.execute("insert into core.repeat (tenant_id, member_id, key) select tenant_id, id, 'key-8'"
                        + " from core.member where role = 'contributor' and tenant_id = '"
                        + fjordvik.id().value()
                        + "'");
            }
            Api.Answer waited = unit(fjordvik, Role.CONTRIBUTOR, "key-8", "Kultur");
            other.rollback();

            assertThat(waited.status()).isEqualTo(409);
            assertThat(waited.text("/rule")).isEqualTo("busy");
        }
        assertThat(unit(fjordvik, Role.CONTRIBUTOR, "key-8", "Kultur").status()).isEqualTo(201);
    }

    @Test
    void aFormWithFilesTakesNoKey() {
        Api.Answer form = api.as(fjordvik, Role.CONTRIBUTOR)
                .send(
                        HttpMethod.POST,
                        "/journeys/import/proposal",
                        request ->
                                request.header("Idempotency-Key", "key-9").contentType(MediaType.MULTIPART_FORM_DATA));

        assertThat(form.text("/errors/0/rule")).isEqualTo("superfluous");
    }

    private Api.Answer unit(Town town, Role role, String key, String name) {
        return api.as(town, role)
                .send(
                        HttpMethod.POST,
                        "/catalogue/units",
                        request -> request.header("Idempotency-Key", key)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"name\": \"" + name + "\"}\n\n")); // the end of it no JSON reader reads
    }

    private int units(Town town) {
        return api.as(town, Role.READER)
                .get("/catalogue/units")
                .body()
                .get("items")
                .size();
    }
}
