package hostplan;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;
import hostplan.capacity.Slicing;
import hostplan.project.ManyHosts;
import hostplan.project.Project;
import hostplan.ui.grid.CellAt;
import hostplan.ui.grid.Grid;
import hostplan.ui.grid.GridSelection;
import hostplan.ui.shell.Screen;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

class HostsScreenTest extends ScreenTest {

    private static final Fraction NINE = Fraction.of(9);
    private static final Project PROJECT = ManyHosts.of(new Random(3), 9, 5);

    @Override
    protected void opened() {
        show(PROJECT, Screen.HOSTS);
    }

    @Test
    void listsEverySlicingWithItsCounts() {
        assertThat(text("#sheet-count")).isEqualTo("5 slicings");
        assertThat(cell(0, "name")).isEqualTo("cut 0");
        long slices =
                IntStream.range(0, 5)
                        .mapToObj(row -> cell(row, "slices"))
                        .filter(text -> !text.isEmpty())
                        .mapToLong(Long::parseLong)
                        .sum();
        assertThat(slices).isPositive();
        assertThat(text("#hosts-sum-1-2")).isEqualTo(String.valueOf(slices));
        assertThat(text("#hosts-sum-0-0")).isEqualTo("Site");
        assertThat(text("#hosts-sum-1-1")).isEqualTo("5");
    }

    @Test
    void editsTheRatioOfAllRowsAsOneStep() {
        String before = text("#hosts-sum-1-2");
        select("vcpuRatio");
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.DOWN);
        release(KeyCode.DOWN, KeyCode.SHIFT, KeyCode.SHORTCUT);
        write("9").press(KeyCode.SHORTCUT, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.SHORTCUT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(slicings()).extracting(slicing -> slicing.ratios().vcpus()).containsOnly(NINE);
        interact(() -> window.session().undo());
        assertThat(slicings()).isEqualTo(PROJECT.slicings());
        assertThat(text("#hosts-sum-1-2")).isEqualTo(before);
    }

    @Test
    void opensASlicingWithEnterAndComesBack() {
        select("name");
        type(KeyCode.DOWN).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.navigator().place().screen()).isEqualTo(Screen.SLICES);
        assertThat(window.navigator().place().object()).isEqualTo(Optional.of("slicing-1"));
        clickOn("#slices-all");
        assertThat(window.navigator().place().screen()).isEqualTo(Screen.HOSTS);
        assertThat(grid().selection().active().row()).isEqualTo(1);
    }

    @Test
    void slicesTheOthersLikeOne() {
        assertThat(text("#hosts-more-slice")).isEqualTo("Slice 4 servers");
        interact(() -> like().setValue(PROJECT.slicings().get(2)));
        clickOn("#hosts-more-slice");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(slicings()).hasSize(9);
        assertThat(slicings().subList(5, 9))
                .allSatisfy(slicing -> {
                    assertThat(slicing.ratios()).isEqualTo(PROJECT.slicings().get(2).ratios());
                    assertThat(slicing.ruleSet()).isEqualTo(PROJECT.slicings().get(2).ruleSet());
                });
        assertThat(lookup("#hosts-more").query().isVisible()).isFalse();
        interact(() -> window.session().undo());
        assertThat(slicings()).isEqualTo(PROJECT.slicings());
    }

    @Test
    void saysWhatToDoWhereNothingIsSliced() {
        interact(() -> show(ManyHosts.of(new Random(3), 4, 0), Screen.HOSTS));
        assertThat(lookup("#none-yet").query().isVisible()).isTrue();
        assertThat(lookup("#hosts-sums").query().isVisible()).isFalse();
        clickOn("#empty-add");
        type(KeyCode.ESCAPE);
        clickOn("#hosts-more-slice");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(slicings()).hasSize(4).allMatch(slicing -> slicing.lines().size() == 3);
    }

    private List<Slicing> slicings() {
        return window.session().project().slicings();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Slicing> like() {
        return lookup("#hosts-more-like").queryAs(ComboBox.class);
    }

    private Grid grid() {
        return lookup("#grid").queryAs(Grid.class);
    }

    private String cell(int row, String column) {
        return grid().content().text(row, column(column));
    }

    private int column(String key) {
        for (int place = 0; place < grid().content().columns().size(); place++) {
            if (grid().content().columns().get(place).key().equals(key)) {
                return place;
            }
        }
        throw new AssertionError("There is no column " + key + ".");
    }

    /// The first row's cell of a column.
    private void select(String column) {
        interact(() -> {
            grid().select(GridSelection.at(new CellAt(0, column(column))));
            grid().requestFocus();
        });
    }

    private String text(String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup(query).queryAs(Labeled.class).getText();
    }
}
