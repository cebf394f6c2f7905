package hostplan;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.ui.grid.CellAt;
import hostplan.ui.grid.Grid;
import hostplan.ui.grid.GridColumn;
import hostplan.ui.sheet.SmallShop;
import hostplan.ui.shell.Screen;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What the inventory does with a mouse that only a real window passes on.
@NeedsWindow
class InventoryWindowTest extends ScreenTest {

    @Override
    protected void opened() {
        show(SmallShop.project(), Screen.INVENTORY);
    }

    private Grid grid() {
        return lookup("#grid").query();
    }

    private Node cell(int row, int column) {
        Grid grid = grid();
        interact(() -> grid.show(new CellAt(row, column)));
        WaitForAsyncUtils.waitForFxEvents();
        return grid.cell(new CellAt(row, column)).orElseThrow();
    }

    @Test
    void selects_a_range_by_dragging() {
        drag(cell(1, 0)).dropTo(cell(3, 1));
        assertThat(grid().selection().current().rows()).isEqualTo(3);
        assertThat(grid().selection().current().columns()).isEqualTo(2);
    }

    @Test
    void moves_a_column_by_dragging_its_heading() {
        drag("#header-environment").dropTo("#header-status");
        assertThat(grid().content().columns())
                .extracting(GridColumn::key)
                .startsWith("name", "environment", "status");
    }

    @Test
    void makes_a_column_wider_by_dragging_its_edge() {
        Node heading = lookup("#header-name").query();
        double before = heading.getBoundsInParent().getWidth();
        Bounds bounds = heading.localToScreen(heading.getBoundsInLocal());
        moveTo(bounds.getMaxX() - 2, bounds.getMinY() + 10);
        press(MouseButton.PRIMARY).moveBy(40, 0).release(MouseButton.PRIMARY);
        assertThat(grid().content().columns().getFirst().set())
                .hasValueSatisfying(width -> assertThat(width).isBetween(before + 35, before + 45));
        assertThat(grid().content().columns().get(1).set()).isEmpty();
    }

    @Test
    void offers_the_commands_of_a_row_by_the_right_button() {
        rightClickOn(cell(2, 0));
        assertThat(grid().selection().active()).isEqualTo(new CellAt(2, 0));
        clickOn("#table-duplicate");
        assertThat(window.session().project().servers()).hasSize(8);
    }
}
