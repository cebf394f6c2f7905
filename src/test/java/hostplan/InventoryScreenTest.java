package hostplan;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.capacity.Slicing;
import hostplan.inventory.Server;
import hostplan.inventory.Status;
import hostplan.project.Project;
import hostplan.ui.grid.CellAt;
import hostplan.ui.grid.Grid;
import hostplan.ui.grid.GridSelection;
import hostplan.ui.sheet.SmallShop;
import hostplan.ui.shell.Screen;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class InventoryScreenTest extends ScreenTest {

    private static final int NAME = 0;
    private static final int STATUS = 1;
    private static final int ROLE = 3;

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

    private void select(int row, int column, int lastRow, int lastColumn) {
        interact(() -> {
            grid().select(
                            GridSelection.at(new CellAt(row, column))
                                    .extendedTo(new CellAt(lastRow, lastColumn)));
            grid().requestFocus();
        });
    }

    private List<Server> servers() {
        return window.session().project().servers();
    }

    private String note() {
        return lookup("#note-text").queryAs(Label.class).getText();
    }

    private TextField editor() {
        return lookup("#cell-editor").query();
    }

    private boolean editing() {
        return lookup("#cell-editor").tryQuery().isPresent();
    }

    private static void putOnClipboard(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Test
    void types_into_a_cell_and_takes_it_back() {
        clickOn(cell(1, ROLE)).write("Cache").push(KeyCode.ENTER);
        assertThat(servers().get(1).role()).isEqualTo("Cache");
        assertThat(grid().selection().active()).isEqualTo(new CellAt(2, ROLE));
        push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(servers().get(1).role()).isEqualTo("Web");
        push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(servers().get(1).role()).isEqualTo("Cache");
    }

    @Test
    void goes_on_from_cell_to_cell_by_tab() {
        clickOn(cell(0, NAME)).write("web-1").push(KeyCode.TAB).write("failed").push(KeyCode.TAB);
        assertThat(servers().getFirst().name()).isEqualTo("web-1");
        assertThat(servers().getFirst().status()).isEqualTo(Status.FAILED);
        assertThat(grid().selection().active()).isEqualTo(new CellAt(0, 2));
    }

    @Test
    void completes_a_choice_while_one_types() {
        clickOn(cell(0, STATUS)).write("dec").push(KeyCode.ENTER);
        assertThat(servers().getFirst().status()).isEqualTo(Status.DECOMMISSIONING);
    }

    @Test
    void opens_a_cell_by_a_double_click_and_gives_it_up_by_escape() {
        doubleClickOn(cell(2, NAME));
        assertThat(editor().getText()).isEqualTo("web-03");
        write("x").push(KeyCode.ESCAPE);
        assertThat(editing()).isFalse();
        assertThat(grid().isFocused()).isTrue();
        assertThat(window.session().project()).isEqualTo(SmallShop.project());
    }

    @Test
    void keeps_a_bad_value_in_the_cell_and_says_what_is_wrong() {
        clickOn(cell(0, STATUS)).write("sleeping").push(KeyCode.ENTER);
        assertThat(editor().getText()).isEqualTo("sleeping");
        assertThat(lookup("#cell-problem").queryAs(Label.class).getText())
                .startsWith("“sleeping” is none of the words")
                .contains("Write one of: planned");
        clickOn(cell(3, NAME));
        assertThat(editor().getText()).isEqualTo("sleeping");
        interact(() -> editor().setText("staged"));
        push(KeyCode.ENTER);
        assertThat(servers().getFirst().status()).isEqualTo(Status.STAGED);
        assertThat(editing()).isFalse();
    }

    @Test
    void selects_ranges_and_rows_by_keys() {
        clickOn(cell(0, NAME)).push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(grid().selection().current().rows()).isEqualTo(2);
        assertThat(grid().selection().current().columns()).isEqualTo(2);
        push(KeyCode.SPACE);
        assertThat(grid().selection().wholeRows()).isTrue();
        push(KeyCode.SHORTCUT, KeyCode.END);
        assertThat(grid().selection().active().row()).isEqualTo(6);
        push(KeyCode.HOME);
        assertThat(grid().selection().active()).isEqualTo(new CellAt(6, 0));
        push(KeyCode.SHORTCUT, KeyCode.A);
        assertThat(grid().selection().rows()).hasSize(7);
    }

    @Test
    void filters_while_one_types_and_shows_all_again() {
        push(KeyCode.SHORTCUT, KeyCode.F);
        write("database ord");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(grid().content().rows()).isEqualTo(1);
        assertThat(lookup("#sheet-count").queryAs(Label.class).getText())
                .isEqualTo("1 of 7 servers");
        write("nowhere");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(grid().content().rows()).isZero();
        clickOn("#clear-filter");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(grid().content().rows()).isEqualTo(7);
    }

    @Test
    void shows_what_a_chip_lets_through() {
        clickOn("#filter-test");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(grid().content().rows()).isEqualTo(1);
        clickOn("#filter-all");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(grid().content().rows()).isEqualTo(7);
    }

    @Test
    void sorts_by_a_click_on_a_heading_and_by_a_key() {
        clickOn("#header-name");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(grid().content().text(0, NAME)).isEqualTo("db-01");
        clickOn(cell(0, NAME)).push(KeyCode.ALT, KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(grid().content().text(0, NAME)).isEqualTo("web-04");
    }

    @Test
    void copies_and_pastes_ranges_after_a_preview() {
        select(4, ROLE, 5, ROLE);
        push(KeyCode.SHORTCUT, KeyCode.C);
        select(0, ROLE, 0, ROLE);
        push(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(lookup("#preview-summary").queryAs(Label.class).getText())
                .isEqualTo("2 cells change.");
        assertThat(window.session().project()).isEqualTo(SmallShop.project());
        clickOn("#preview-apply");
        assertThat(servers()).extracting(Server::role).startsWith("Database", "Database", "Web");
        assertThat(grid().isFocused()).isTrue();
    }

    @Test
    void pastes_rows_of_a_spreadsheet_below_the_last() {
        select(6, NAME, 6, NAME);
        interact(() -> putOnClipboard("test-01\nnew-01\nnew-02"));
        push(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(lookup("#preview-summary").queryAs(Label.class).getText())
                .contains("2 rows are added");
        push(KeyCode.ENTER);
        assertThat(servers()).extracting(Server::name).endsWith("test-01", "new-01", "new-02");
    }

    @Test
    void leaves_everything_as_it_is_where_the_preview_is_cancelled() {
        interact(() -> putOnClipboard("a\nb"));
        select(0, ROLE, 0, ROLE);
        push(KeyCode.SHORTCUT, KeyCode.V).push(KeyCode.ESCAPE);
        assertThat(lookup("#paste-preview").tryQuery()).isEmpty();
        assertThat(window.session().project()).isEqualTo(SmallShop.project());
    }

    @Test
    void changes_all_selected_rows_in_the_inspector() {
        select(0, STATUS, 4, STATUS);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#field-status").queryAs(TextField.class).getPromptText())
                .isEqualTo("mixed");
        clickOn("#field-status").write("staged").push(KeyCode.ENTER);
        assertThat(servers())
                .extracting(Server::status)
                .startsWith(
                        Status.STAGED, Status.STAGED, Status.STAGED, Status.STAGED, Status.STAGED);
        assertThat(window.session().undoableProperty().get())
                .hasValueSatisfying(
                        step -> assertThat(step.values()).containsExactly("status", "5 servers"));
    }

    @Test
    void takes_back_a_change_of_the_inspector_while_its_field_has_the_focus() {
        clickOn(cell(0, NAME));
        doubleClickOn("#field-role").write("Cache").push(KeyCode.ENTER);
        assertThat(servers().getFirst().role()).isEqualTo("Cache");
        push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(servers().getFirst().role()).isEqualTo("Web");
        assertThat(lookup("#field-role").queryAs(TextField.class).getText()).isEqualTo("Web");
    }

    @Test
    void adds_duplicates_and_deletes_rows() {
        clickOn("#add");
        assertThat(editing()).isTrue();
        write("mon-01").push(KeyCode.ENTER);
        assertThat(servers().getLast().name()).isEqualTo("mon-01");
        push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.D);
        assertThat(servers().getLast().name()).isEqualTo("mon-02");
        push(KeyCode.SPACE).push(KeyCode.DELETE);
        assertThat(servers().getLast().name()).isEqualTo("mon-01");
        assertThat(servers()).hasSize(8);
    }

    @Test
    void asks_what_becomes_of_users_before_it_deletes() {
        select(0, NAME, 0, NAME);
        push(KeyCode.SPACE).push(KeyCode.DELETE);
        assertThat(lookup("#in-use-title").queryAs(Label.class).getText())
                .isEqualTo("Deleting web-01: others refer to it");
        clickOn("#in-use-clear").clickOn("#in-use-apply");
        assertThat(servers()).hasSize(6);
        assertThat(window.session().project().vms()).allMatch(vm -> vm.host().isEmpty());
        push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.session().project()).isEqualTo(SmallShop.project());
    }

    @Test
    void clears_cells_and_fills_down() {
        select(0, ROLE, 1, ROLE);
        push(KeyCode.DELETE);
        assertThat(servers()).extracting(Server::role).startsWith("", "", "Web");
        select(2, ROLE, 5, ROLE);
        push(KeyCode.SHORTCUT, KeyCode.D);
        assertThat(servers())
                .extracting(Server::role)
                .containsExactly("", "", "Web", "Web", "Web", "Web", "");
    }

    @Test
    void says_why_a_read_only_project_does_not_change() {
        interact(() -> window.session().setReadOnly(true));
        clickOn(cell(0, NAME)).write("x");
        assertThat(editing()).isFalse();
        assertThat(note()).contains("read-only");
        assertThat(lookup("#add").queryButton().isDisabled()).isTrue();
    }

    @Test
    void says_what_to_do_where_there_is_nothing_yet() {
        interact(() -> show(Project.EMPTY, Screen.INVENTORY));
        assertThat(lookup("#none-yet").tryQuery()).isPresent();
        clickOn("#empty-add").write("first").push(KeyCode.ENTER);
        assertThat(servers()).extracting(Server::name).containsExactly("first");
    }

    @Test
    void shows_whole_headings_and_cuts_no_column_at_the_edge() {
        List<Node> shown =
                lookup(".grid-header").queryAll().stream()
                        .filter(head -> head.isVisible() && head.getId() != null)
                        .filter(head -> head.getBoundsInParent().getMinX() < grid().getWidth())
                        .toList();
        assertThat(shown)
                .hasSizeGreaterThan(3)
                .allSatisfy(head ->
                        assertThat(((Label) head.lookup(".label")).isTextTruncated())
                                .as(head.getId())
                                .isFalse());
        double edge =
                shown.stream()
                        .mapToDouble(head -> head.getBoundsInParent().getMaxX())
                        .max()
                        .orElse(0);
        assertThat(edge).isEqualTo(grid().getWidth());
    }

    @Test
    void chooses_and_moves_columns() {
        clickOn("#columns").clickOn("#column-status");
        assertThat(grid().content().columns())
                .extracting(column -> column.key())
                .doesNotContain("status");
        clickOn("#column-down-environment");
        assertThat(grid().content().columns())
                .extracting(column -> column.key())
                .startsWith("name", "role", "environment");
        push(KeyCode.ESCAPE);
    }

    @Test
    void goes_to_the_configuration_of_a_server() {
        clickOn(cell(4, NAME));
        WaitForAsyncUtils.waitForFxEvents();
        clickOn("#open-hardware");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.navigator().place().screen()).isEqualTo(Screen.CONFIGURATIONS);
        assertThat(window.navigator().place().object()).isEqualTo(Optional.of("cfg-db"));
        assertThat(grid().content().text(grid().selection().active().row(), NAME))
                .isEqualTo("db node 2026");
    }

    @Test
    void slices_the_selected_servers_as_one_step_and_leads_to_them() {
        select(1, NAME, 3, NAME);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#rows-slice").queryButton().getText()).isEqualTo("Slice 3 servers");
        clickOn("#rows-slice");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.navigator().place().screen()).isEqualTo(Screen.HOSTS);
        List<Slicing> slicings = window.session().project().slicings();
        assertThat(slicings)
                .extracting(Slicing::name)
                .containsExactly("web-02", "web-03", "web-04");
        assertThat(window.navigator().place().object()).contains(slicings.getFirst().id());
        interact(() -> window.session().undo());
        assertThat(window.session().project()).isEqualTo(SmallShop.project());
    }

    @Test
    void slices_by_a_key_what_is_not_sliced_yet() {
        select(1, NAME, 2, NAME);
        push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
        interact(() -> window.navigator().show(Screen.INVENTORY));
        select(0, NAME, 2, NAME);
        push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
        assertThat(window.session().project().slicings())
                .extracting(Slicing::name)
                .containsExactly("web-02", "web-03", "web-01");
        interact(() -> window.session().setReadOnly(true));
        interact(() -> window.navigator().show(Screen.INVENTORY));
        assertThat(lookup("#rows-slice").queryButton().isDisabled()).isTrue();
    }

    @Test
    void writes_the_table_as_it_is_shown_into_a_file(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("list.csv");
        prompts.toSave = Optional.of(file);
        clickOn("#filter-test");
        push(KeyCode.SHORTCUT, KeyCode.E);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Files.readString(file).lines().map(line -> line.split(",")[0]))
                .containsExactly("Name", "test-01");
    }

    @Test
    void materialises_only_the_cells_that_show() {
        interact(() -> show(SmallShop.large(10_000), Screen.INVENTORY));
        WaitForAsyncUtils.waitForFxEvents();
        push(KeyCode.SHORTCUT, KeyCode.END);
        push(KeyCode.SHORTCUT, KeyCode.HOME);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(grid().content().rows()).isEqualTo(10_000);
        assertThat(grid().lookupAll(".grid-cell")).hasSizeLessThan(600);
        assertThat(grid().lookupAll(".grid-row")).hasSizeLessThan(50);
    }
}
