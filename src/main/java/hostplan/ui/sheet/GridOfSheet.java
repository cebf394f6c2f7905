package hostplan.ui.sheet;

import hostplan.ui.grid.CellAt;
import hostplan.ui.grid.Grid;
import hostplan.ui.grid.GridRequests;
import hostplan.ui.grid.GridSelection;
import hostplan.ui.grid.GridSort;
import hostplan.ui.grid.Motion;
import hostplan.ui.shell.EditCommand;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The grid of a sheet with its editor.
final class GridOfSheet implements GridRequests {

    private final SheetViewModel viewModel;
    private final SheetPlace place;
    private final Grid grid = new Grid(this);
    private Optional<CellEditor> editor = Optional.empty();

    GridOfSheet(SheetViewModel viewModel, Consumer<EditCommand> run, SheetPlace place) {
        this.viewModel = viewModel;
        this.place = place;
        SheetTable table = viewModel.table();
        grid.setId("grid");
        grid.setAccessibleText(viewModel.text("sheet.grid"));
        grid.contentProperty().bind(table.contentProperty());
        grid.selectionProperty().bindBidirectional(table.selectionProperty());
        grid.sortProperty().bind(table.sortProperty());
        grid.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        viewModel.editing().editProperty().subscribe(this::showEditor);
        grid.setContextMenu(new SheetMenu(viewModel, run, this::runOfRows).menu(place));
        SheetKeys keys = new SheetKeys(run);
        place.ofRows()
                .ifPresent(command ->
                        keys.also(
                                command.code(),
                                this::runOfRows,
                                KeyCombination.SHORTCUT_DOWN,
                                KeyCombination.SHIFT_DOWN));
        keys.also(KeyCode.DELETE, viewModel.commands()::deleteRows, KeyCombination.SHORTCUT_DOWN)
                .alsoSorting(
                        () -> table.sortActive(GridSort.Direction.RISING),
                        () -> table.sortActive(GridSort.Direction.FALLING))
                .listen(grid);
    }

    Grid grid() {
        return grid;
    }

    /// Does with the selected rows what the screen does, unless the project may only be looked at.
    void runOfRows() {
        List<String> rows = viewModel.table().selectedIds();
        boolean may = !viewModel.session().readOnlyProperty().get() && !rows.isEmpty();
        if (may && finishEdit()) {
            place.ofRows().ifPresent(command -> command.run().accept(rows));
        }
    }

    /// Takes what is being typed.
    ///
    /// @return whether the table is free for something else
    boolean finishEdit() {
        return editor.map(CellEditor::finish).orElse(true);
    }

    /// Opens the first cell of the active row.
    void editName() {
        CellAt active = grid.selection().active();
        grid.select(GridSelection.at(new CellAt(active.row(), 0)));
        edit(Optional.empty());
    }

    private void showEditor(Optional<CellEditing.Edit> edit) {
        editor.ifPresent(CellEditor::stop);
        editor =
                edit.map(begun ->
                        new CellEditor(
                                viewModel.editing(),
                                begun,
                                viewModel.table().columns().heading(begun.column()),
                                this::goOn));
        editor.ifPresentOrElse(
                opened -> {
                    grid.openEditor(opened);
                    opened.start();
                    opened.focusWithinProperty()
                            .subscribe((before, within) -> left(opened, before && !within));
                },
                grid::closeEditor);
    }

    private void left(CellEditor opened, boolean gone) {
        if (gone && editor.filter(open -> open == opened).isPresent()) {
            opened.finish();
        }
    }

    private void goOn(Motion motion) {
        grid.select(grid.selection().moved(motion, grid.content().size(), 1));
    }

    /// A text that cannot stand in its cell keeps the editor open, wherever one clicks in the
    /// table.
    private void pressed(MouseEvent event) {
        boolean elsewhere = editor.isPresent() && !inside(event.getTarget(), editor.get());
        if (elsewhere && !finishEdit()) {
            editor.ifPresent(CellEditor::start);
            event.consume();
        }
    }

    private static boolean inside(EventTarget target, Node parent) {
        Node node = target instanceof Node started ? started : null;
        while (node != null && node != parent) {
            node = node.getParent();
        }
        return node == parent;
    }

    @Override
    public void edit(Optional<String> typed) {
        viewModel.editor().sayNothing();
        viewModel.editing().begin(typed);
    }

    @Override
    public void open() {
        Optional<String> row = viewModel.table().activeId();
        place.opening().ifPresentOrElse(open -> row.ifPresent(open), () -> edit(Optional.empty()));
    }

    @Override
    public void sort(String column) {
        viewModel.table().sortBy(column);
    }

    @Override
    public void stretch(Map<String, Double> widths) {
        viewModel.table().columns().show(with(widths));
    }

    @Override
    public void resize(Map<String, Double> widths) {
        viewModel.table().columns().change(with(widths));
    }

    private ColumnLayout with(Map<String, Double> widths) {
        Map<String, Integer> whole = new HashMap<>();
        widths.forEach((column, width) -> whole.put(column, (int) Math.rint(width)));
        return viewModel.table().columns().layout().withWidths(whole);
    }

    @Override
    public void move(String column, String place) {
        SheetColumns columns = viewModel.table().columns();
        columns.change(columns.layout().placed(column, place));
    }
}
