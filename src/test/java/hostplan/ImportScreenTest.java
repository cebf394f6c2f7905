package hostplan;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.inventory.Server;
import hostplan.project.OwnColumn;
import hostplan.project.Project;
import hostplan.ui.shell.Screen;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ImportScreenTest extends ScreenTest {

    private static final String LIST =
            """
            Gerät;Kerne;RAM;S/N
            esx-a;32;768 GB;CZJ100
            esx-b;32;768 GB;CZJ101
            db-9;sixteen;256 GB;CZJ105
            """;

    @TempDir private Path folder;

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private void begin(Path... files) {
        interact(() -> window.navigator().showImport(List.of(files)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TableView<?> table() {
        return lookup("#import-table").queryTableView();
    }

    private void select(int index) {
        interact(() -> table().getSelectionModel().select(index));
    }

    private String label(String id) {
        return lookup(id).queryAs(Label.class).getText();
    }

    private String take() {
        return lookup("#import-take").queryAs(Button.class).getText();
    }

    private boolean isShown(String id) {
        return lookup(id).match(Node::isVisible).tryQuery().isPresent();
    }

    private List<String> servers() {
        return window.session().project().servers().stream().map(Server::name).toList();
    }

    @Test
    void imports_a_list_after_mending_a_cell_and_leaving_out_a_row_and_takes_it_back() {
        prompts.toImport = List.of(file("list.csv", LIST));
        clickOn("#start-import");
        clickOn("#import-choose");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table().getItems()).hasSize(3);
        assertThat(take()).isEqualTo("Import 2 rows");
        select(2);
        TextField field = lookup("#import-mend-B4").queryAs(TextField.class);
        assertThat(field.getText()).isEqualTo("sixteen");
        doubleClickOn(field).write("16");
        clickOn("#import-use-B4");
        assertThat(take()).isEqualTo("Import 3 rows");
        clickOn("#import-take-3");
        assertThat(take()).isEqualTo("Import 2 rows");
        assertThat(servers()).isEmpty();
        clickOn("#import-take");
        assertThat(servers()).containsExactly("esx-a", "db-9");
        assertThat(window.navigator().place().screen()).isEqualTo(Screen.INVENTORY);
        push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(servers()).isEmpty();
    }

    @Test
    void leaves_a_row_out_by_the_space_bar() {
        begin(file("list.csv", LIST));
        select(0);
        clickOn("#import-understood");
        interact(() -> table().requestFocus());
        push(KeyCode.SPACE);
        assertThat(take()).isEqualTo("Import 1 row");
        push(KeyCode.SPACE);
        assertThat(take()).isEqualTo("Import 2 rows");
    }

    @Test
    void goes_back_to_where_the_person_came_from_and_changes_nothing() {
        interact(() -> show(Project.EMPTY, Screen.OVERVIEW));
        begin(file("list.csv", LIST));
        clickOn("#import-cancel");
        assertThat(window.navigator().place().screen()).isEqualTo(Screen.OVERVIEW);
        assertThat(window.session().undoableProperty().get()).isEmpty();
    }

    @Test
    void shows_what_was_recognised_and_lets_it_be_changed() {
        begin(file("list.csv", LIST));
        assertThat(label("#import-understood"))
                .isEqualTo("list.csv · semicolons · UTF-8 · headings in row 1");
        clickOn("#import-change");
        ChoiceBox<?> delimiter = lookup("#read-as-delimiter").queryAs(ChoiceBox.class);
        interact(() -> delimiter.getSelectionModel().select(3));
        assertThat(label("#import-understood")).contains("commas");
        interact(() -> delimiter.getSelectionModel().select(0));
        assertThat(take()).isEqualTo("Import 2 rows");
    }

    @Test
    void narrows_the_rows_down_to_those_with_a_problem() {
        begin(file("list.csv", LIST));
        clickOn("#import-show-problems");
        assertThat(table().getItems()).hasSize(1);
        clickOn("#import-show-all");
        assertThat(table().getItems()).hasSize(3);
    }

    @Test
    void reads_the_lists_of_a_folder_and_passes_over_other_files() {
        file("a.csv", LIST);
        file("b.csv", "Name;Kerne\nweb-1;8\n");
        file("notes.docx", "not for us");
        begin(folder);
        assertThat(label("#import-understood")).startsWith("2 files");
        assertThat(take()).isEqualTo("Import 3 rows");
    }

    @Test
    void makes_a_column_of_the_persons_own_of_one_that_is_not_recognised() {
        begin(file("list.csv", "Name;Kostenstelle\nweb-1;4711\n"));
        ComboBox<?> target = lookup("#import-target-B").queryComboBox();
        interact(() -> target.getSelectionModel().select(2));
        clickOn("#import-take");
        assertThat(window.session().project().ownColumns())
                .extracting(OwnColumn::name)
                .containsExactly("Kostenstelle");
    }

    @Test
    void says_why_files_cannot_be_read_and_asks_for_others() {
        begin(folder.resolve("gone.csv"));
        assertThat(isShown("#import-choose")).isTrue();
        assertThat(lookup("#import-problems .message").queryAs(Label.class).getText())
                .isEqualTo(
                        "gone.csv: The file is no longer there. Choose it again where it is now.");
    }

    @Test
    void takes_what_can_be_read_and_tells_of_the_rest() {
        begin(file("list.csv", LIST), folder.resolve("gone.csv"));
        assertThat(take()).isEqualTo("Import 2 rows");
        clickOn("#import-show-problems");
        select(table().getItems().size() - 1);
        assertThat(label("#import-row-title")).isEqualTo("gone.csv");
        assertThat(label("#import-row-problems .message")).contains("Choose it again");
    }

    @Test
    void imports_nothing_into_a_project_that_may_only_be_looked_at() {
        interact(() -> {
            show(Project.EMPTY, Screen.OVERVIEW);
            window.session().setReadOnly(true);
        });
        begin(file("list.csv", LIST));
        assertThat(lookup("#import-take").queryButton().isDisabled()).isTrue();
        assertThat(label("#import-hint")).contains("Save a copy");
    }

    @Test
    void begins_anew_with_files_that_are_dropped_again() {
        Path list = file("list.csv", LIST);
        begin(list);
        file("list.csv", LIST + "new-1;8;32 GB;CZJ106\n");
        begin(list);
        assertThat(take()).isEqualTo("Import 3 rows");
    }
}
