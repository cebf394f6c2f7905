package hostplan;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.capacity.RuleSet;
import hostplan.project.Project;
import hostplan.ui.controls.DrawingTable;
import hostplan.ui.controls.DrawingView;
import hostplan.ui.shell.Screen;
import hostplan.ui.slices.SliceProjects;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Optional;

class SlicesScreenTest extends ScreenTest {

    @Override
    protected void opened() {
        show(SliceProjects.textbook(), Screen.SLICES);
    }

    @Test
    void countsAnewWithEachRuleSet() {
        assertThat(headline()).isEqualTo("8 sellable");
        choose("nova");
        assertThat(headline()).isEqualTo("7 sellable");
        choose("proxmox-zfs");
        assertThat(headline()).isEqualTo("5 sellable");
        press(KeyCode.SHORTCUT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHORTCUT);
        assertThat(headline()).isEqualTo("7 sellable");
    }

    @Test
    void editsTheFlavorInItsRowAndUndoesItThere() {
        clickOn("#line-0-memory").push(KeyCode.SHORTCUT, KeyCode.A).write("4");
        assertThat(headline()).isEqualTo("4 sellable");
        assertThat(text("#line-0-fits")).isEqualTo("4");
        press(KeyCode.SHORTCUT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHORTCUT);
        assertThat(headline()).isEqualTo("8 sellable");
        assertThat(lookup("#line-0-memory").queryAs(TextField.class).getText()).isEqualTo("2 GiB");
    }

    @Test
    void showsByASignAndInWordsThatAFlavorIsPinned() {
        assertThat(lookup("#line-0-pin").query().isVisible()).isFalse();
        MenuButton actions = lookup("#line-0-actions").queryAs(MenuButton.class);
        interact(() ->
                actions.getItems().stream()
                        .filter(item -> "line-0-pinned".equals(item.getId()))
                        .forEach(item -> {
                            ((CheckMenuItem) item).setSelected(true);
                            item.fire();
                        }));
        Labeled pin = lookup("#line-0-pin").queryAs(Labeled.class);
        assertThat(pin.isVisible()).isTrue();
        assertThat(pin.getTooltip().getText()).startsWith("Pinned");
        assertThat(pin.getAccessibleText()).startsWith("Pinned");
        assertThat(lookup("#line-0-vcpus").query().getAccessibleText()).contains("pinned");
        interact(() -> window.session().undo());
        assertThat(pin.isVisible()).isFalse();
        assertThat(lookup("#line-0-vcpus").query().getAccessibleText()).isEqualTo("vCPU");
    }

    @Test
    void offersVirtualNodesThatShareTheVcpusEvenly() {
        clickOn("#line-0-vcpus").push(KeyCode.SHORTCUT, KeyCode.A).write("4");
        assertThat(virtualNodes())
                .extracting(MenuItem::getId)
                .containsExactly(
                        "line-0-virtual-nodes-1",
                        "line-0-virtual-nodes-2",
                        "line-0-virtual-nodes-4");
        interact(() -> virtualNodes().get(1).fire());
        assertThat(window.session().project().flavors().getFirst().virtualNodes()).contains(2);
        assertThat(((RadioMenuItem) virtualNodes().get(1)).isSelected()).isTrue();
    }

    private List<MenuItem> virtualNodes() {
        return lookup("#line-0-actions").queryAs(MenuButton.class).getItems().stream()
                .filter(Menu.class::isInstance)
                .flatMap(menu -> ((Menu) menu).getItems().stream())
                .toList();
    }

    @Test
    void drillsNoisyNeighboursOnTheirPage() {
        clickOn("#slices-page-neighbours");
        clickOn("#neighbours-noisy-0").push(KeyCode.SHORTCUT, KeyCode.A).write("2");
        // 8 slices of one thread each on 8 threads: everyone gets a whole one, noisy or not.
        assertThat(text("#neighbours-name-0")).isEqualTo("S");
        assertThat(lookup("#neighbours-cpu .label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("1");
        clickOn("#neighbours-window-field").push(KeyCode.SHORTCUT, KeyCode.A).write("none");
        assertThat(text("#neighbours-backup-problems .problem")).contains("none");
    }

    @Test
    void walksThroughTheMapWithTheKeys() {
        DrawingView map = lookup("#slices-map").queryAs(DrawingView.class);
        interact(map::requestFocus);
        type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertThat(map.selectedProperty().get()).isEqualTo(Optional.of("line-0#1"));
        type(KeyCode.END);
        assertThat(map.selectedProperty().get()).isEqualTo(Optional.of("line-0#7"));
        type(KeyCode.ESCAPE);
        assertThat(map.selectedProperty().get()).isEmpty();
    }

    @Test
    void selectsASliceUnderTheMouse() {
        DrawingView map = lookup("#slices-map").queryAs(DrawingView.class);
        clickOn(map);
        assertThat(map.selectedProperty().get())
                .hasValueSatisfying(id -> assertThat(id).startsWith("line-0#"));
    }

    @Test
    void explainsAWrongInputAtItsField() {
        clickOn("#keep-free-field").write("apples");
        assertThat(lookup("#keep-free-field").queryAs(TextField.class).getText())
                .isEqualTo("apples");
        assertThat(text("#settings-problems .problem")).contains("apples");
        assertThat(headline()).isEqualTo("8 sellable");
        type(KeyCode.ESCAPE);
        assertThat(lookup("#keep-free-field").queryAs(TextField.class).getText()).isEmpty();
    }

    @Test
    void takesAHostByTheBeginningOfItsName() {
        interact(() -> lookup("#slices-host").queryAs(ComboBox.class).requestFocus());
        write("ano");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#host-memory-field").queryAs(TextField.class).getText())
                .isEqualTo("16 GiB");
        clickOn("#host-memory-field").push(KeyCode.SHORTCUT, KeyCode.A).write("32");
        clickOn("#ratio-vcpus-field").push(KeyCode.SHORTCUT, KeyCode.A).write("2");
        assertThat(headline()).isEqualTo("16 sellable");
    }

    @Test
    void saysTheSameInATable() {
        clickOn("#slices-as-table");
        DrawingTable table = lookup("#slices-table").queryAs(DrawingTable.class);
        assertThat(table.isVisible()).isTrue();
        assertThat(table.getItems())
                .extracting(row -> String.join("|", row.cells()))
                .containsExactly(
                        "Host|Memory|S|8|2 GiB|16 GiB|100 %", "Host|vCPU|S|8|1 vCPU|8 vCPU|100 %");
        interact(() -> table.getSelectionModel().select(0));
        assertThat(lookup("#slices-map").queryAs(DrawingView.class).selectedProperty().get())
                .contains("line-0");
    }

    @Test
    void renamesASlicingWhereItsNameStands() {
        clickOn("#slices-more").clickOn("#slices-rename-item");
        push(KeyCode.SHORTCUT, KeyCode.A).write("Autumn").type(KeyCode.ENTER);
        assertThat(window.session().project().slicings().getFirst().name()).isEqualTo("Autumn");
        assertThat(lookup("#slices-rename").query().isVisible()).isFalse();
    }

    @Test
    void startsFromNothing() {
        interact(() -> show(Project.EMPTY, Screen.SLICES));
        clickOn("#slices-first");
        clickOn("#host-cores-field").write("8").clickOn("#host-memory-field").write("16");
        clickOn("#slices-flavor-add").clickOn("#slices-flavor-new");
        assertThat(headline()).isEqualTo("8 sellable");
    }

    private void choose(String ruleSet) {
        ComboBox<?> chooser = lookup("#slices-rule-set").queryAs(ComboBox.class);
        interact(() ->
                chooser.getItems().stream()
                        .map(RuleSet.class::cast)
                        .filter(each -> each.id().equals(ruleSet))
                        .map(chooser.getItems()::indexOf)
                        .forEach(chooser.getSelectionModel()::select));
    }

    private String headline() {
        return text("#card-sellable");
    }

    private String text(String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup(query).queryAs(Labeled.class).getText();
    }
}
