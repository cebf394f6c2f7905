package hostplan.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.project.ObjectKind;
import hostplan.ui.imports.PreviewLayout.Around;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class PreviewLayoutTest {

    private static final List<PreviewColumn> CELLS =
            Stream.of("cores", "memory", "drives", "model").map(PreviewLayoutTest::cells).toList();
    private static final Set<Around> AROUND = Set.of(Around.NAME, Around.BECOMES, Around.REMARK);

    private static PreviewColumn cells(String key) {
        return new PreviewColumn(
                key, key, PreviewColumn.Alignment.LEFT, 100, Set.of(ObjectKind.SERVER));
    }

    private static double around() {
        return AROUND.stream().mapToDouble(Around::width).sum();
    }

    private static List<PreviewColumn> within(double width) {
        return PreviewLayout.within(width, CELLS, AROUND).cells();
    }

    @Test
    void shows_the_first_cells_that_have_room() {
        assertThat(within(around() + 200)).isEqualTo(CELLS.subList(0, 2));
        assertThat(within(around() + 299)).isEqualTo(CELLS.subList(0, 2));
        assertThat(within(3000)).isEqualTo(CELLS);
        assertThat(within(0)).isEmpty();
    }

    @Test
    void gives_names_the_room_of_cells_that_are_missing() {
        PreviewLayout none = new PreviewLayout(List.of(), AROUND);
        PreviewLayout all = new PreviewLayout(CELLS, AROUND);
        assertThat(none.nameWidth()).isGreaterThan(all.nameWidth());
    }
}
