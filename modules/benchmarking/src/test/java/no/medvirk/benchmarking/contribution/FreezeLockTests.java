package no.medvirk.benchmarking.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import no.medvirk.benchmarking.ContributionId;
import no.medvirk.benchmarking.Measured;
import no.medvirk.core.Role;
import no.medvirk.core.Tenant;
import no.medvirk.core.Version;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.TestDatabase;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever shares or withdraws while the period is frozen is counted as it turns out, not as it was. */
@ModuleTest
@Import(Measured.class)
class FreezeLockTests {

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    @Autowired
    Contributions contributions;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aFreezeCountsWhoWasSharingWhenItBegan() {
        List<ContributionId> four = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Town town = towns.found();
            four.add(in(town, () -> share(2011)));
        }
        Town fifth = towns.found();
        Answer release = frozenWhile(2011, fifth, () -> share(2011));
        assertThat(four).hasSize(4);
        assertThat(release.text("/cells/0/figure/state")).isEqualTo("known");
    }

    @Test
    void aFreezeDoesNotCountWhoWasWithdrawingWhenItBegan() {
        Town town = towns.found();
        ContributionId id = in(town, () -> share(2012));
        for (int i = 0; i < 4; i++) {
            in(towns.found(), () -> share(2012));
        }
        Answer release = frozenWhile(2012, town, () -> {
            contributions.withdraw(id, new Version(1));
            return id;
        });
        assertThat(release.text("/cells/0/reason")).isEqualTo("MIN");
    }

    /** What is frozen when a transaction that is not at its end yet has done something. */
    private Answer frozenWhile(int year, Town town, Work work) {
        List<CompletableFuture<Answer>> frozen = new ArrayList<>();
        in(town, () -> {
            ContributionId id = work.done();
            CompletableFuture<Answer> freeze = CompletableFuture.supplyAsync(() -> freeze(year));
            frozen.add(freeze);
            while (!freeze.isDone() && !somebodyWaits()) {
                Thread.onSpinWait();
            }
            return id;
        });
        Answer answer = frozen.getFirst().join();
        assertThat(answer.status()).isEqualTo(201);
        return api.as(town, Role.READER).get("/benchmarking/releases/" + answer.text("/id"));
    }

    private interface Work {
        ContributionId done();
    }

    private ContributionId in(Town town, Work work) {
        return Tenant.<ContributionId, RuntimeException>call(
                town.id(), () -> new TransactionTemplate(transactions).execute(status -> work.done()));
    }

    private ContributionId share(int year) {
        return contributions
                .share(new Contribution.Draft(
                        Measured.satisfied(60, 40, year), LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30)))
                .id();
    }

    private Answer freeze(int year) {
        return api.asOperator()
                .post(
                        "/benchmarking/releases",
                        Map.of(
                                "shared",
                                "kindergarten-satisfaction",
                                "from",
                                year + "-01-01",
                                "to",
                                year + "-06-30",
                                "example",
                                false));
    }

    private static boolean somebodyWaits() {
        try (var connection = TestDatabase.superuser().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select exists (select from pg_locks where locktype = 'advisory' and not granted)")) {
            return found.next() && found.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
