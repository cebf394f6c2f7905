package hostplan;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.placement.Vm;
import hostplan.project.Project;
import hostplan.storage.Samples;
import hostplan.ui.grid.Grid;
import hostplan.ui.shell.Screen;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Optional;

class VmsScreenTest extends ScreenTest {

    private static final Project PROJECT = new Samples().open("web-shop");

    @Override
    protected void opened() {
        show(PROJECT, Screen.VMS);
    }

    @Test
    void addsUpAllTheSelectedAndEachCluster() {
        assertThat(table("#vms-totals-table")).hasSize(4);
        assertThat(isVisible("#vms-sizing-table")).isFalse();
        type("#vms-growth", "20");
        assertThat(table("#vms-totals-table")).hasSize(8);
        type("#vms-growth", "lots");
        assertThat(lookup("#vms-problems").query().isVisible()).isTrue();
    }

    @Test
    void hidesThePanelWhereItsPartIsPressedAgain() {
        assertThat(isVisible("#vms-totals-table")).isTrue();
        clickOn("#vms-totals");
        assertThat(isVisible("#vms-totals-table")).isFalse();
    }

    @Test
    void takesLessMemoryOverForAllThatAreSelected() {
        clickOn("#vms-sizing");
        assertThat(lookup("#vms-sizing-take").query().isDisabled()).isTrue();
        assertThat(text("#vms-sizing-sentences")).contains("will keep it");
        clickOn("#vms-sizing-select");
        clickOn("#vms-sizing-take");
        assertThat(memory("vm-git")).contains(Bytes.ofGiB(8));
        assertThat(memory("vm-choir")).isEmpty();
        interact(() -> window.session().undo());
        assertThat(window.session().project().vms()).isEqualTo(PROJECT.vms());
    }

    @Test
    void leadsFromASuggestionToItsRow() {
        clickOn("#vms-sizing");
        interact(() ->
                lookup("#vms-sizing-table").queryAs(TableView.class).getSelectionModel().select(0));
        WaitForAsyncUtils.waitForFxEvents();
        Grid grid = lookup("#grid").queryAs(Grid.class);
        assertThat(grid.content().text(grid.selection().active().row(), 0)).isEqualTo("logs");
        assertThat(lookup("#vms-sizing-take").query().isDisabled()).isFalse();
    }

    @Test
    void plansMachinesByFlavorWhereThereAreNone() {
        interact(() -> show(PROJECT.with(draft -> draft.vms = List.of()), Screen.VMS));
        assertThat(lookup("#empty-import").query().isVisible()).isTrue();
        assertThat(isVisible("#vms-totals")).isFalse();
        clickOn("#empty-begin");
        type("#vms-more-count", "20");
        clickOn("#vms-more-add");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.session().project().vms()).extracting(Vm::count).containsExactly(20);
        assertThat(isVisible("#vms-totals-table")).isTrue();
        assertThat(text("#sheet-count")).isEqualTo("1 VM");
    }

    @Test
    void leadsToTheFlavorsWhereThereAreNone() {
        interact(() -> show(Project.EMPTY, Screen.VMS));
        clickOn("#vms-more-flavors");
        assertThat(window.navigator().place().screen()).isEqualTo(Screen.FLAVORS);
    }

    private Optional<Bytes> memory(String id) {
        return window.session().project().vms().stream()
                .filter(vm -> vm.id().equals(id))
                .findFirst()
                .flatMap(Vm::memory);
    }

    private void type(String field, String text) {
        interact(() -> lookup(field).queryAs(TextField.class).setText(text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<?> table(String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup(query).queryAs(TableView.class).getItems();
    }

    /// Also where a parent hides it.
    private boolean isVisible(String query) {
        WaitForAsyncUtils.waitForFxEvents();
        for (Node node = lookup(query).query(); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private String text(String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup(query).queryAs(Labeled.class).getText();
    }
}
