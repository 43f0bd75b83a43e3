package no.medvirk.benchmarking.practice;

import static no.medvirk.benchmarking.practice.InvolvementLevel.EMPLOYEES;
import static no.medvirk.benchmarking.practice.InvolvementLevel.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.medvirk.benchmarking.practice.InvolvementLevel.Heard;
import org.junit.jupiter.api.Test;

class InvolvementLevelTests {

    private static final LocalDate DECIDED = LocalDate.of(2026, 5, 12);

    @Test
    void nothingRecordedIsLevelZero() {
        assertThat(InvolvementLevel.of(List.of(), DECIDED, USERS)).isZero();
        assertThat(InvolvementLevel.of(List.of(new Heard(DECIDED.minusDays(9), 0)), DECIDED, USERS))
                .isZero();
    }

    @Test
    void fiveUsersBeforeTheDecisionAreHeard() {
        assertThat(InvolvementLevel.of(List.of(new Heard(DECIDED.minusDays(1), 5)), DECIDED, USERS))
                .isEqualTo(2);
        assertThat(InvolvementLevel.of(List.of(new Heard(DECIDED.minusDays(1), 4)), DECIDED, USERS))
                .isEqualTo(1);
    }

    @Test
    void threeEmployeesAreEnough() {
        assertThat(InvolvementLevel.of(List.of(new Heard(DECIDED.minusDays(1), 3)), DECIDED, EMPLOYEES))
                .isEqualTo(2);
    }

    @Test
    void whoIsHeardAfterTheDecisionIsInformed() {
        List<Heard> after = List.of(new Heard(DECIDED, 12), new Heard(DECIDED.plusDays(30), 12));
        assertThat(InvolvementLevel.of(after, DECIDED, USERS)).isEqualTo(1);
        assertThat(InvolvementLevel.persons(after, DECIDED)).isZero();
    }

    @Test
    void personsAreNotAddedUpOverActivities() {
        List<Heard> twice = List.of(new Heard(DECIDED.minusDays(20), 3), new Heard(DECIDED.minusDays(10), 3));
        assertThat(InvolvementLevel.of(twice, DECIDED, USERS)).isEqualTo(1);
        assertThat(InvolvementLevel.persons(twice, DECIDED)).isEqualTo(3);
    }
}
