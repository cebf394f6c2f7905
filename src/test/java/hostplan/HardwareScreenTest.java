package hostplan;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.Assembly;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.project.Project;
import hostplan.ui.controls.DrawingView;
import hostplan.ui.hardware.MachineProjects;
import hostplan.ui.shell.Screen;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Optional;

class HardwareScreenTest extends ScreenTest {

    @Override
    protected void opened() {
        show(MachineProjects.nvmeNode(), Screen.HARDWARE);
    }

    private Project project() {
        return window.session().project();
    }

    private HardwareConfiguration last() {
        return project().configurations().getLast();
    }

    private Assembly assembly(HardwareConfiguration configuration) {
        return (Assembly) configuration.build();
    }

    private String text(String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup(query).queryAs(Labeled.class).getText();
    }

    private boolean visible(String query) {
        WaitForAsyncUtils.waitForFxEvents();
        Node node = lookup(query).query();
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private DrawingView drawing() {
        return lookup("#hardware-drawing").queryAs(DrawingView.class);
    }

    private void select(String id) {
        interact(() -> {
            drawing().requestFocus();
            drawing().selectedProperty().set(Optional.of(id));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void menu(String item) {
        interact(() ->
                lookup("#hardware-more").queryAs(MenuButton.class).getItems().stream()
                        .filter(each -> item.equals(each.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void selectsTheSameInDrawingAndTable() {
        TreeTableView<?> table = lookup("#hardware-parts").query();
        select("bay/front");
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(3);
        interact(() -> table.getSelectionModel().select(2));
        assertThat(drawing().selectedProperty().get()).contains("memory");
        assertThat(drawing().litProperty().get()).hasSize(12);
    }

    @Test
    void opensTheChooserClosesItAndEmptiesByKeys() {
        select("supply/1");
        type(KeyCode.ENTER);
        assertThat(visible("#hardware-chooser-zone")).isTrue();
        assertThat(text("#choose-title")).isEqualTo("Power 1");
        type(KeyCode.ESCAPE);
        assertThat(visible("#hardware-parts")).isTrue();
        select("supply/1");
        type(KeyCode.DELETE);
        assertThat(
                        assembly(project().configurations().getFirst())
                                .partIn(Slot.of(SlotKind.SUPPLY, 1)))
                .isEmpty();
        press(KeyCode.SHORTCUT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHORTCUT);
        assertThat(
                        assembly(project().configurations().getFirst())
                                .partIn(Slot.of(SlotKind.SUPPLY, 1)))
                .contains("psu");
    }

    @Test
    void fillsTheRestOfAGroup() {
        select("bay/front/1");
        press(KeyCode.SHORTCUT, KeyCode.D).release(KeyCode.D, KeyCode.SHORTCUT);
        assertThat(assembly(project().configurations().getFirst()).partIn(Slot.bay("front", 10)))
                .contains("nvme");
    }

    @Test
    void saysWhatDoesNotFitAndWhyBelowWhatFits() {
        select("processor/1");
        type(KeyCode.ENTER);
        ListView<?> list = lookup("#choose-list").query();
        assertThat(list.getItems().size()).as("the whole catalogue").isGreaterThan(50);
        clickOn("#choose-filter").write("6430");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list.getItems()).hasSizeBetween(2, 4);
        type(KeyCode.ESCAPE);
    }

    @Test
    void opensAFigureToItsWorking() {
        clickOn("#hardware-price-why");
        assertThat(visible("#hardware-price-working")).isTrue();
        interact(() ->
                lookup("#why-bandwidth").queryAs(javafx.scene.control.Hyperlink.class).fire());
        assertThat(visible("#working-bandwidth")).isTrue();
    }

    @Test
    void comparesWithAnother() {
        clickOn("#hardware-compare");
        WaitForAsyncUtils.waitForFxEvents();
        write("web").type(KeyCode.ENTER);
        assertThat(visible("#compare-table")).isTrue();
        clickOn("#compare-close");
        assertThat(visible("#hardware-parts")).isTrue();
    }

    @Test
    void asksBeforeServersLoseTheirHardware() {
        menu("hardware-delete");
        assertThat(text("#hardware-deleting-text"))
                .isEqualTo("db node 2026 is the hardware of 2 servers.");
        clickOn("#hardware-keep");
        assertThat(project().configurations()).hasSize(2);
        menu("hardware-delete");
        clickOn("#hardware-delete-anyway");
        assertThat(project().configurations()).hasSize(1);
        assertThat(project().servers())
                .allSatisfy(server -> assertThat(server.configuration()).isEmpty());
    }

    @Test
    void turnsTotalsIntoParts() {
        interact(() -> window.navigator().show(Screen.HARDWARE, "cfg-2"));
        assertThat(visible("#hardware-totals")).isTrue();
        clickOn("#hardware-build");
        assertThat(visible("#hardware-stated")).isTrue();
        assertThat(last().notes()).startsWith("Stated before: sockets 2");
    }

    @Test
    void putsAMachineTogetherByClicks() {
        menu("hardware-add");
        choose("model", "#models-filter", "#models-list", "AS-1115CS-TNR");
        choose("processor", "#choose-filter", "#choose-list", "9354");
        choose("memory", "#choose-filter", "#choose-list", "64 GB DDR5-4800");
        choose("supply", "#choose-filter", "#choose-list", "860");
        Assembly made = assembly(last());
        assertThat(made.partIn(Slot.of(SlotKind.PROCESSOR, 1))).isPresent();
        // One in each of 12 channels.
        assertThat(made.fitted().stream().filter(each -> each.slot().kind() == SlotKind.MEMORY))
                .hasSize(12);
        assertThat(text("#total-memory")).isEqualTo("768 GiB");
        assertThat(text("#total-cores")).isEqualTo("32");
    }

    /// Selects a row of the table, presses "Add part", types a name and clicks the first that is
    /// found.
    private void choose(String id, String filter, String list, String name) {
        interact(() -> drawing().selectedProperty().set(Optional.of(id)));
        clickOn("#hardware-add-part");
        WaitForAsyncUtils.waitForFxEvents();
        clickOn(filter).write(name);
        WaitForAsyncUtils.waitForFxEvents();
        clickOn(
                lookup(list).lookup(".choice-cell").queryAll().stream()
                        .filter(cell -> cell.isVisible() && cell.getBoundsInParent().getMinY() < 5)
                        .findFirst()
                        .orElseThrow());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void putsAMachineTogetherByKeysOnly() {
        menu("hardware-add");
        TreeTableView<?> table = lookup("#hardware-parts").query();
        interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        type(KeyCode.ENTER);
        write("AS-1115CS").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(last().model()).isPresent();
        assertThat(stage.getScene().getFocusOwner()).as("back in the table").isEqualTo(table);
        // From the model down to the processor, to the memory, and so on.
        type(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table.getSelectionModel().getSelectedIndices()).containsExactly(1);
        assertThat(drawing().selectedProperty().get()).contains("processor");
        type(KeyCode.ENTER);
        assertThat(stage.getScene().getFocusOwner())
                .hasFieldOrPropertyWithValue("id", "choose-filter");
        write("9354").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(assembly(last()).fitted()).as("the processor").hasSize(1);
        type(KeyCode.DOWN).type(KeyCode.ENTER);
        write("64 gb ddr5-4800").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        Assembly made = assembly(last());
        assertThat(made.fitted()).hasSize(13);
        assertThat(text("#total-threads")).isEqualTo("64");
        assertThat(text("#total-memory")).isEqualTo("768 GiB");
    }

    @Test
    void startsFromNothing() {
        interact(() -> show(Project.EMPTY, Screen.HARDWARE));
        clickOn("#hardware-first");
        assertThat(project().configurations()).hasSize(1);
        assertThat(visible("#hardware-parts")).isTrue();
    }
}
