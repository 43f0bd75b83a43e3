package no.medvirk.journeys.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PositionsTests {

    @Test
    void thereIsAlwaysRoomBetweenTwo() {
        Random random = new Random(7);
        List<String> positions = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            int at = random.nextInt(10) < 3 ? 0 : random.nextInt(positions.size() + 1);
            String before = at == positions.size() ? null : positions.get(at);
            String made = Positions.between(at == 0 ? null : positions.get(at - 1), before);
            positions.add(at, made);
            assertThat(made).matches("[0-9A-Za-z]{0,199}[1-9A-Za-z]");
        }
        assertThat(positions).isSorted().doesNotHaveDuplicates();
    }
}
