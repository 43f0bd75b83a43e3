package no.medvirk.catalogue.tree;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import no.medvirk.catalogue.UnitId;
import no.medvirk.core.Ids;
import no.medvirk.core.Problem;
import org.junit.jupiter.api.Test;

class TreeTests {

    private final UnitId municipality = new UnitId(Ids.next());
    private final UnitId schools = new UnitId(Ids.next());
    private final UnitId school = new UnitId(Ids.next());
    private final UnitId health = new UnitId(Ids.next());
    private final UnitId closed = new UnitId(Ids.next());

    private final Tree<UnitId> tree = new Tree<>(
            Map.of(schools, municipality, closed, schools, school, closed, health, municipality),
            Set.of(municipality, schools, school, health));

    @Test
    void aUnitMovesToTheTopOrUnderAnother() {
        assertThatCode(() -> tree.mustAllow(schools, null)).doesNotThrowAnyException();
        assertThatCode(() -> tree.mustAllow(school, health)).doesNotThrowAnyException();
        assertThatCode(() -> tree.mustAllow(new UnitId(Ids.next()), school)).doesNotThrowAnyException();
    }

    @Test
    void aUnitStandsNeitherUnderItselfNorUnderOneBelowIt() {
        assertThatThrownBy(() -> tree.mustAllow(schools, schools)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> tree.mustAllow(municipality, school))
                .as("also when the way there leads through the trash, for that may be taken back")
                .isInstanceOf(Problem.class);
    }

    @Test
    void aUnitStandsUnderOneThatExists() {
        assertThatThrownBy(() -> tree.mustAllow(health, new UnitId(Ids.next()))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> tree.mustAllow(health, closed)).isInstanceOf(Problem.class);
    }
}
