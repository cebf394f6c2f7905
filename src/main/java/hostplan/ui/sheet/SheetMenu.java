package hostplan.ui.sheet;

import hostplan.ui.common.Texts;
import hostplan.ui.grid.GridSort;
import hostplan.ui.shell.EditCommand;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The menu of the table, by the right button or the menu key. It names the keys of what it offers.
final class SheetMenu {

    private final SheetViewModel viewModel;
    private final Texts texts;
    private final Consumer<EditCommand> run;
    private final Runnable runOfRows;

    /// @param runOfRows does with the selected rows what the screen does
    SheetMenu(SheetViewModel viewModel, Consumer<EditCommand> run, Runnable runOfRows) {
        this.viewModel = viewModel;
        this.run = run;
        this.runOfRows = runOfRows;
        texts = viewModel.texts();
    }

    ContextMenu menu(SheetPlace place) {
        ContextMenu menu = new ContextMenu();
        menu.setId("sheet-menu");
        menu.getItems()
                .setAll(
                        command(EditCommand.CUT, "Shortcut+X"),
                        command(EditCommand.COPY, "Shortcut+C"),
                        command(EditCommand.PASTE, "Shortcut+V"),
                        command(EditCommand.FILL_DOWN, "Shortcut+D"),
                        item("clear", "Delete", viewModel.commands()::clear),
                        new SeparatorMenuItem(),
                        command(EditCommand.ADD, "Insert"),
                        command(EditCommand.DUPLICATE, "Shortcut+Shift+D"),
                        item("delete-rows", "Shortcut+Delete", viewModel.commands()::deleteRows),
                        new SeparatorMenuItem(),
                        item("sort-rising", "Alt+Up", () -> sort(GridSort.Direction.RISING)),
                        item("sort-falling", "Alt+Down", () -> sort(GridSort.Direction.FALLING)),
                        item(
                                "sort-none",
                                "",
                                () -> viewModel.table().sortProperty().set(Optional.empty())));
        place.ofRows()
                .ifPresent(command ->
                        menu.getItems()
                                .addAll(
                                        new SeparatorMenuItem(),
                                        item(command.name(), command.keys().getName(), runOfRows)));
        menu.setOnShowing(event -> allow(menu.getItems()));
        return menu;
    }

    private void sort(GridSort.Direction direction) {
        viewModel.table().sortActive(direction);
    }

    private MenuItem command(EditCommand command, String keys) {
        String key = command.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return item(key, keys, () -> run.accept(command));
    }

    private MenuItem item(String key, String keys, Runnable action) {
        MenuItem item = new MenuItem(texts.text("table." + key));
        item.setId("table-" + key);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.keyCombination(keys));
        }
        item.setOnAction(event -> action.run());
        return item;
    }

    /// What changes the project is not offered where that may only be looked at.
    private void allow(List<MenuItem> items) {
        boolean readOnly = viewModel.session().readOnlyProperty().get();
        for (MenuItem item : items) {
            Optional<String> id = Optional.ofNullable(item.getId());
            boolean looks =
                    id.filter(known -> known.startsWith("table-sort") || known.equals("table-copy"))
                            .isPresent();
            item.setDisable(readOnly && !looks);
        }
    }
}
