package no.medvirk.benchmarking.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.medvirk.benchmarking.Measured;
import no.medvirk.core.Ids;
import no.medvirk.core.Role;
import no.medvirk.core.TenantId;
import no.medvirk.core.ThingChanged;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.TenantWatch;
import no.medvirk.testing.TestDatabase;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;

/** From what municipalities push to what is frozen, and what each of them sees. */
@ModuleTest
@Import(Measured.class)
class ReleaseTests {

    private static final String CONTRIBUTIONS = "/benchmarking/contributions";
    private static final String RELEASES = "/benchmarking/releases";

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    @Autowired
    JdbcClient jdbc;

    @Test
    void fiveContributorsAreComparedAndEachSeesItsOwnBeside() {
        List<Town> five = contribute(5, 2001, 40);
        String id = freeze(2001, false);
        Answer seen = reader(five.get(1)).get(RELEASES + "/" + id);
        assertThat(seen.text("/cells/0/figure/state")).isEqualTo("known");
        assertThat(seen.text("/cells/0/figure/value")).isEqualTo("60.0");
        assertThat(seen.text("/cells/0/band")).isEqualTo("5-9");
        assertThat(seen.text("/cells/0/halves")).isNull();
        assertThat(seen.text("/own/value")).isEqualTo("61.0");
        assertThat(seen.body().toString())
                .as("nobody else's")
                .doesNotContain("62.0")
                .doesNotContain("63.0");
        assertThat(reader(towns.found()).get(RELEASES + "/" + id).text("/own")).isNull();
    }

    @Test
    void whatIsMeasuredAndNotSharedIsToldApartFromWhatIsNotMeasured() {
        contribute(5, 2019, 40);
        String id = freeze(2019, false);
        Town none = towns.found();
        assertThat(reader(none).get(RELEASES + "/" + id).text("/unshared")).isNull();
        Town town = towns.found();
        Measured.OF.put(Measured.satisfied(72, 63, 2019), town.id());
        Answer seen = reader(town).get(RELEASES + "/" + id);
        assertThat(seen.text("/own")).isNull();
        assertThat(seen.text("/unshared/figure/state")).isEqualTo("known");
        assertThat(seen.text("/unshared/figure/value")).isEqualTo("72.0");
        assertThat(seen.text("/unshared/n")).isEqualTo("63");
        assertThat(reader(none).get(RELEASES + "/" + id).body().toString())
                .as("nobody else's")
                .doesNotContain("72.0");
        assertThat(reader(town).get(RELEASES).body().toString()).contains("72.0");
    }

    @Test
    void fourAreSuppressedAndSoAreFiveWhenOneHasTooFewRespondents() {
        List<Town> four = contribute(4, 2002, 40);
        contribute(1, 2002, 9);
        Answer seen = reader(four.getFirst()).get(RELEASES + "/" + freeze(2002, false));
        assertThat(seen.text("/cells/0/figure/state")).isEqualTo("suppressed");
        assertThat(seen.text("/cells/0/figure/value")).isNull();
        assertThat(seen.text("/cells/0/reason")).isEqualTo("MIN");
        assertThat(seen.text("/cells/0/band")).isNull();
    }

    @Test
    void eachMunicipalityIsToldThatItsContributionIsHeld(PublishedEvents events) {
        List<Town> five = contribute(5, 1999, 40);
        int shared = told(events).size();
        freeze(1999, false);
        List<TenantId> all = told(events);
        assertThat(all.subList(shared, all.size()))
                .containsExactlyInAnyOrderElementsOf(five.stream().map(Town::id).toList());
    }

    private static List<TenantId> told(PublishedEvents events) {
        List<TenantId> told = new ArrayList<>();
        events.ofType(ThingChanged.class)
                .matching(fact -> fact.kind().equals("contribution"))
                .forEach(fact -> told.add(fact.tenant()));
        return told;
    }

    @Test
    void aReleaseNeverChanges() {
        List<Town> five = contribute(5, 2003, 40);
        String own = String.valueOf(admin(five.getFirst()).get(CONTRIBUTIONS).text("/items/0/id"));
        String id = freeze(2003, false);
        String before = reader(five.getFirst()).get(RELEASES + "/" + id).body().toString();
        assertThat(admin(five.getFirst())
                        .delete(CONTRIBUTIONS + "/" + own, "\"1\"")
                        .text("/rule"))
                .isEqualTo("frozen");
        Town late = towns.found();
        assertThat(share(late, Measured.satisfied(90, 400, 2003), 2003).text("/rule"))
                .isEqualTo("frozen");
        assertThat(api.asOperator().post(RELEASES, draft(2003, false)).text("/rule"))
                .isEqualTo("frozen");
        assertThat(reader(five.getFirst()).get(RELEASES + "/" + id).body().toString())
                .isEqualTo(before);
        for (String sql : List.of("update benchmarking.release set hash = ''", "delete from benchmarking.release")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .as("nor by SQL")
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void exampleAndRealMunicipalitiesNeverMix() throws SQLException {
        contribute(4, 2004, 40);
        List<Town> examples = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Town town = towns.found();
            isExample(town);
            share(town, Measured.satisfied(20, 40, 2004), 2004);
            examples.add(town);
        }
        String real = freeze(2004, false);
        String example = freeze(2004, true);
        assertThat(reader(towns.found()).get(RELEASES + "/" + real).text("/cells/0/reason"))
                .isEqualTo("MIN");
        assertThat(reader(examples.getFirst()).get(RELEASES + "/" + example).text("/cells/0/figure/value"))
                .isEqualTo("20.0");
        assertThat(reader(examples.getFirst()).get(RELEASES + "/" + real).problem())
                .isEqualTo("not-found");
        assertThat(reader(towns.found()).get(RELEASES + "/" + example).problem())
                .isEqualTo("not-found");
    }

    @Test
    void whatIsWithdrawnBeforeTheFreezeIsNotCounted() {
        List<Town> five = contribute(5, 2005, 40);
        Api.Client first = admin(five.getFirst());
        String own = String.valueOf(first.get(CONTRIBUTIONS).text("/items/0/id"));
        assertThat(reader(five.getFirst())
                        .delete(CONTRIBUTIONS + "/" + own, "\"1\"")
                        .problem())
                .as("an administrator answers for it")
                .isEqualTo("refused");
        assertThat(first.delete(CONTRIBUTIONS + "/" + own, "\"1\"").status()).isEqualTo(204);
        Answer seen = first.get(RELEASES + "/" + freeze(2005, false));
        assertThat(seen.text("/cells/0/reason")).isEqualTo("MIN");
        assertThat(seen.text("/own")).isNull();
    }

    @Test
    void theValueIsReadAndNotTypedInAndAnotherMunicipalitysIsAsMissingAsNone() {
        Town town = towns.found();
        IndicatorId indicator = Measured.satisfied(70, 30, 2006);
        Map<String, Object> typed =
                Map.of("indicator", indicator.value(), "from", "2006-01-01", "to", "2006-06-30", "value", 99);
        assertThat(admin(town).post(CONTRIBUTIONS, typed).text("/errors/0/rule"))
                .isEqualTo("unknown");
        Answer shared = share(town, indicator, 2006);
        assertThat(shared.text("/value")).isEqualTo("70.0");
        assertThat(shared.text("/approvedBy")).isEqualTo("Kari Nordmann (tenant-admin)");
        assertThat(share(town, indicator, 2006).text("/rule")).isEqualTo("taken");
        assertThat(share(town, new IndicatorId(Ids.next()), 2006).text("/errors/0/rule"))
                .isEqualTo("unknown");
        Api.Client other = admin(towns.found());
        assertThat(other.get(CONTRIBUTIONS + "/" + shared.text("/id")).problem())
                .isEqualTo("not-found");
        assertThat(other.delete(CONTRIBUTIONS + "/" + shared.text("/id"), "\"1\"")
                        .problem())
                .isEqualTo("not-found");
    }

    @Test
    void peerGroupsAreTheOperatorsAlone() {
        List<Town> ten = contribute(10, 2007, 40);
        List<String> small = ten.subList(0, 5).stream().map(Town::alias).toList();
        assertThat(api.asOperator()
                        .send(
                                HttpMethod.PUT,
                                "/benchmarking/peer-groups/test-size",
                                request -> request.contentType("application/json")
                                        .content(
                                                "{\"groups\":[{\"code\":\"small\",\"name\":{\"nb\":\"Små\"},\"members\":[\""
                                                        + String.join("\",\"", small) + "\"]}]}"))
                        .status())
                .isEqualTo(200);
        Answer seen = reader(ten.get(9)).get(RELEASES + "/" + freeze(2007, false));
        assertThat(seen.text("/cells/0/halves/lower")).isEqualTo("60.0");
        assertThat(seen.text("/cells/0/halves/upper")).isEqualTo("65.0");
        assertThat(seen.text("/cells/1/mine")).isEqualTo("false");
        assertThat(seen.text("/cells/1/figure/value")).isEqualTo("60.0");
    }

    @Test
    void listsKeepToTheirStatements() {
        List<Town> one = contribute(1, 2008, 40);
        Api.Client here = admin(one.getFirst());
        assertThat(statements(() -> here.get(CONTRIBUTIONS))).isEqualTo(1);
        assertThat(statements(() -> here.get(RELEASES))).isLessThanOrEqualTo(2);
        assertThat(statements(() -> here.get("/benchmarking/practice"))).isEqualTo(4);
    }

    private static long statements(Runnable request) {
        long before = TenantWatch.statements();
        request.run();
        return TenantWatch.statements() - before;
    }

    /** 60, 61, 62 … */
    private List<Town> contribute(int count, int year, int n) {
        List<Town> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Town town = towns.found();
            assertThat(share(town, Measured.satisfied(60 + i, n, year), year).status())
                    .isEqualTo(201);
            all.add(town);
        }
        return all;
    }

    private Answer share(Town town, IndicatorId indicator, int year) {
        return admin(town)
                .post(
                        CONTRIBUTIONS,
                        Map.of("indicator", indicator.value(), "from", year + "-01-01", "to", year + "-06-30"));
    }

    private String freeze(int year, boolean example) {
        Answer frozen = api.asOperator().post(RELEASES, draft(year, example));
        assertThat(frozen.status()).isEqualTo(201);
        return String.valueOf(frozen.text("/id"));
    }

    private static Map<String, Object> draft(int year, boolean example) {
        return Map.of(
                "shared",
                "kindergarten-satisfaction",
                "from",
                year + "-01-01",
                "to",
                year + "-06-30",
                "example",
                example);
    }

    private static void isExample(Town town) throws SQLException {
        try (var connection = TestDatabase.superuser().getConnection();
                var statement =
                        connection.prepareStatement("update core.municipality set example = true where id = ?")) {
            statement.setObject(1, town.id().value());
            statement.executeUpdate();
        }
    }

    private Api.Client admin(Town town) {
        return api.as(town, Role.TENANT_ADMIN);
    }

    private Api.Client reader(Town town) {
        return api.as(town, Role.READER);
    }
}
