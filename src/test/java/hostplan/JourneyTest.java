package hostplan;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.exchange.SharedInputs;
import hostplan.project.Project;
import hostplan.storage.Opened;
import hostplan.storage.ProjectFiles;
import hostplan.ui.grid.CellAt;
import hostplan.ui.grid.Grid;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The whole way of a person with files of their own: import, edit, slice, save, open again.
class JourneyTest extends ScreenTest {

    private static final int NAME = 0;
    private static final int ROLE = 3;

    @TempDir private Path folder;

    private Project project() {
        return window.session().project();
    }

    private void importFrom(Path input) {
        prompts.toImport = List.of(input);
        clickOn("#tool-import");
        clickOn("#import-choose");
        WaitForAsyncUtils.waitForFxEvents();
        clickOn("#import-take");
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node cell(int row, int column) {
        Grid grid = lookup("#grid").query();
        interact(() -> grid.show(new CellAt(row, column)));
        WaitForAsyncUtils.waitForFxEvents();
        return grid.cell(new CellAt(row, column)).orElseThrow();
    }

    @Test
    void imports_real_files_edits_slices_saves_and_opens_the_same_again() {
        Path list = SharedInputs.path("hand-kept/serverliste-de-latin1.csv");
        importFrom(list);
        assertThat(project().servers()).hasSize(4);
        int fromList = project().serverModels().size();
        importFrom(SharedInputs.path("netbox-device-types/Dell"));
        assertThat(project().serverModels()).hasSizeGreaterThan(fromList + 30);
        importFrom(SharedInputs.path("rvtools/rvtools-4x-anonymised-example1.xlsx"));
        assertThat(project().vms()).isNotEmpty();
        editAnImportedServer();
        sliceIt();
        saveAndOpenAgain();
    }

    private void editAnImportedServer() {
        clickOn("#navigation-inventory");
        clickOn(cell(0, ROLE)).write("Office").push(KeyCode.ENTER);
        assertThat(project().servers().getFirst().role()).isEqualTo("Office");
        clickOn(cell(0, NAME));
    }

    private void sliceIt() {
        clickOn("#slice-host");
        WaitForAsyncUtils.waitForFxEvents();
        MenuButton add = lookup("#slices-flavor-add").queryAs(MenuButton.class);
        interact(() -> {
            add.show();
            add.getItems().getLast().fire();
            add.hide();
        });
        WaitForAsyncUtils.waitForFxEvents();
        ComboBox<?> ruleSet = lookup("#slices-rule-set").queryAs(ComboBox.class);
        interact(() -> ruleSet.getSelectionModel().select(1));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#card-sellable").queryAs(Labeled.class).getText())
                .matches("[1-9][0-9]* sellable");
        assertThat(project().slicings()).hasSize(1);
    }

    private void saveAndOpenAgain() {
        Path file = folder.resolve("mine.hostplan");
        prompts.toSave = Optional.of(file);
        push(KeyCode.SHORTCUT, KeyCode.S);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(new ProjectFiles().open(file))
                .isInstanceOfSatisfying(
                        Opened.Readable.class,
                        opened -> assertThat(opened.project()).isEqualTo(project()));
        assertThat(window.session().unsavedProperty().get()).isFalse();
    }
}
