package hostplan.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class PartPlacesTest {

    /// Six halves of three slices in three nodes, two in each.
    private static final PartPlaces THREE = new PartPlaces(3, List.of(2L, 2L, 2L));

    @Test
    void deals_the_first_part_of_every_slice_before_the_second_of_any() {
        assertThat(THREE.in(0)).containsExactly(new PartPlaces.Run(1, 0, 2));
        assertThat(THREE.in(1))
                .containsExactly(new PartPlaces.Run(1, 2, 1), new PartPlaces.Run(2, 0, 1));
        assertThat(THREE.in(2)).containsExactly(new PartPlaces.Run(2, 1, 2));
    }

    @Test
    void puts_the_parts_of_a_slice_in_different_nodes() {
        assertThat(THREE.nodesOf(0)).containsExactly(0, 1);
        assertThat(THREE.nodesOf(1)).containsExactly(0, 2);
        assertThat(THREE.nodesOf(2)).containsExactly(1, 2);
    }

    @Test
    void has_nothing_of_slices_that_lie_whole() {
        PartPlaces none = new PartPlaces(0, List.of(0L, 0L));
        assertThat(none.in(1)).isEmpty();
        assertThat(none.nodesOf(0)).isEmpty();
    }
}
