package no.medvirk.benchmarking.practice;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.medvirk.benchmarking.practice.Practice.Figure;
import no.medvirk.benchmarking.practice.Practice.Gap;
import no.medvirk.benchmarking.practice.Practice.Involved;
import no.medvirk.benchmarking.practice.Practice.Row;
import no.medvirk.benchmarking.practice.Practice.Satisfaction;
import no.medvirk.core.Ids;
import no.medvirk.roadmap.InitiativeId;
import org.junit.jupiter.api.Test;

class ClaimsAndPracticeTests {

    /** 12 of 14 say it; users are involved in 5 of 14: the example of the definition. */
    private static List<Row> fourteen() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            rows.add(row(i < 12, i < 5 ? 2 : i < 8 ? 1 : 0));
        }
        return rows;
    }

    @Test
    void aFigureIsXOfNWithWhatIsNotRecordedAsItsOwnShare() {
        Figure users = ClaimsAndPractice.figures(fourteen()).get(2);
        assertThat(users.code()).isEqualTo("users-involved");
        assertThat(List.of(users.yes(), users.no(), users.unknown(), users.of()))
                .containsExactly(5, 3, 6, 14);
        Practice.Share share = requireNonNull(users.share());
        assertThat(List.of(share.percent(), share.low(), share.high())).containsExactly(35.7, 16.3, 61.2);
    }

    @Test
    void belowFiveThereAreCountsOnly() {
        Figure four = ClaimsAndPractice.figures(fourteen().subList(0, 4)).getFirst();
        assertThat(four.yes()).isEqualTo(4);
        assertThat(four.share()).isNull();
    }

    @Test
    void theGapIsOfTheSameInitiativesAndNamesThem() {
        Gap gap = ClaimsAndPractice.gaps(fourteen()).getFirst();
        assertThat(gap.count()).isEqualTo(7);
        assertThat(gap.initiatives()).hasSize(7);
        assertThat(gap.of()).isEqualTo(14);
    }

    @Test
    void noExchangeRecordedIsNotNo() {
        Figure exchanged = ClaimsAndPractice.figures(fourteen()).getLast();
        assertThat(List.of(exchanged.yes(), exchanged.no(), exchanged.unknown()))
                .containsExactly(0, 0, 14);
    }

    private static Row row(boolean claimed, int level) {
        return new Row(
                new InitiativeId(Ids.next()),
                LocalDate.of(2026, 5, 12),
                claimed,
                false,
                new Involved(ClaimsAndPractice.involved(level), level, 5, 0, List.of()),
                new Involved("unknown", 0, 3, 0, List.of()),
                new Satisfaction("unknown", List.of()),
                List.of());
    }
}
