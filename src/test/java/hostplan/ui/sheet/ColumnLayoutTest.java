package hostplan.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.ui.sheet.ColumnLayout.Entry;
import hostplan.ui.sheet.ColumnLayout.Step;
import hostplan.ui.sheet.ColumnLayout.Visibility;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class ColumnLayoutTest {

    private static final List<Entry> USUAL =
            Stream.of("name", "status", "role", "memory")
                    .map(key -> new Entry(key, Visibility.SHOWN, Optional.empty()))
                    .toList();

    private final ColumnLayout layout = new ColumnLayout(USUAL);

    private static List<String> keys(ColumnLayout layout) {
        return layout.entries().stream().map(Entry::key).toList();
    }

    @Test
    void movesAColumnOneStep() {
        assertThat(keys(layout.moved("memory", Step.UP)))
                .containsExactly("name", "status", "memory", "role");
        assertThat(keys(layout.moved("status", Step.DOWN)))
                .containsExactly("name", "role", "status", "memory");
    }

    @Test
    void keepsTheFirstColumnFirst() {
        assertThat(layout.moved("status", Step.UP)).isEqualTo(layout);
        assertThat(layout.moved("name", Step.DOWN)).isEqualTo(layout);
        assertThat(layout.moved("memory", Step.DOWN)).isEqualTo(layout);
        assertThat(layout.placed("memory", "name")).isEqualTo(layout);
    }

    @Test
    void putsAColumnWhereItIsDropped() {
        assertThat(keys(layout.placed("memory", "status")))
                .containsExactly("name", "memory", "status", "role");
        assertThat(keys(layout.placed("status", "memory")))
                .containsExactly("name", "role", "memory", "status");
    }

    @Test
    void hidesAndWidensColumns() {
        ColumnLayout changed =
                layout.with("role", Visibility.HIDDEN).withWidths(Map.of("memory", 77));
        assertThat(changed.shown())
                .extracting(Entry::key)
                .containsExactly("name", "status", "memory");
        assertThat(changed.shown())
                .extracting(Entry::width)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(77));
    }

    @Test
    void fitsWhatIsRememberedToTheColumnsThereAre() {
        ColumnLayout remembered =
                new ColumnLayout(
                        List.of(
                                new Entry("memory", Visibility.HIDDEN, Optional.of(50)),
                                new Entry("own:gone", Visibility.SHOWN, Optional.of(50)),
                                new Entry("memory", Visibility.SHOWN, Optional.of(60)),
                                new Entry("name", Visibility.HIDDEN, Optional.of(70))));
        ColumnLayout fitted = remembered.fittedTo(USUAL);
        assertThat(keys(fitted)).containsExactly("name", "memory", "status", "role");
        assertThat(fitted.entries().getFirst())
                .isEqualTo(new Entry("name", Visibility.SHOWN, Optional.of(70)));
        assertThat(fitted.entries().get(1).visibility()).isEqualTo(Visibility.HIDDEN);
    }
}
