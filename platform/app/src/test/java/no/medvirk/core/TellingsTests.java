package no.medvirk.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import no.medvirk.testing.TestDatabase;
import no.medvirk.testing.Towns;
import no.medvirk.testing.WholeTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WholeTest
class TellingsTests {

    @Autowired
    Tellings tellings;

    @Autowired
    Towns towns;

    TransactionTemplate transaction;

    @Autowired
    void transactions(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    final UUID thing = UUID.randomUUID();
    final List<String> said = new CopyOnWriteArrayList<>();

    @Test
    void whoeverTellsOfAThingWaitsForWhoeverTellsOfItAlreadyAndHasTheHigherNumber() {
        TenantId town = towns.found().id();
        CompletableFuture<Void> second = Tenant.call(
                town,
                () -> transaction.execute(status -> {
                    say("first");
                    CompletableFuture<Void> begun = CompletableFuture.runAsync(() -> Tenant.call(town, () -> {
                        say("second");
                        return true;
                    }));
                    Awaitility.await().until(TellingsTests::somebodyWaits);
                    said.add("the first is done");
                    return begun;
                }));
        second.orTimeout(20, TimeUnit.SECONDS).join();
        assertThat(said).containsExactly("first 1", "the first is done", "second 2");
    }

    @Test
    void eachMunicipalityAndEachThingHasNumbersOfItsOwn() {
        for (TenantId town : List.of(towns.found().id(), towns.found().id())) {
            Tenant.call(town, () -> {
                say("here");
                tellings.tell(Set.of(thing, UUID.randomUUID()), numbers -> {
                    said.add(numbers.each().values().stream().sorted().toList().toString());
                    return List.of();
                });
                return true;
            });
        }
        assertThat(said).containsExactly("here 1", "[1, 2]", "here 1", "[1, 2]");
    }

    private void say(String who) {
        tellings.tell(Set.of(thing), numbers -> {
            said.add(who + " " + numbers.of(thing));
            return List.of();
        });
    }

    private static boolean somebodyWaits() {
        return JdbcClient.create(TestDatabase.superuser())
                        .sql(
                                "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
