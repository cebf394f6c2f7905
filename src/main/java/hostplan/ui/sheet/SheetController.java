package hostplan.ui.sheet;

import hostplan.ui.grid.Grid;
import hostplan.ui.grid.GridRequests;
import hostplan.ui.shell.EditCommand;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.Screen;
import hostplan.ui.shell.ScreenController;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The screen of a sheet.
public final class SheetController implements ScreenController, GridRequests {

    private final SheetViewModel viewModel;
    private final Navigator navigator;
    private final Grid grid = new Grid(this);
    private final ColumnsPopover columnsPopover;

    @FXML private Label title;

    @FXML private Label count;

    @FXML private TextField filter;

    @FXML private FlowPane chips;

    @FXML private StackPane tablePane;

    @FXML private Button columnsButton;

    @FXML private Button importButton;

    public SheetController(SheetViewModel viewModel, Navigator navigator) {
        this.viewModel = viewModel;
        this.navigator = navigator;
        columnsPopover = new ColumnsPopover(viewModel.table().columns(), viewModel.texts());
    }

    @FXML
    private void initialize() {
        SheetTable table = viewModel.table();
        title.setText(viewModel.texts().text(Screen.of(viewModel.kind()).titleKey()));
        count.textProperty().bind(viewModel.countBinding());
        filter.textProperty().bindBidirectional(table.filterProperty());
        new ChipBar(viewModel, chips).fill();
        grid.setId("grid");
        grid.contentProperty().bind(table.contentProperty());
        grid.selectionProperty().bindBidirectional(table.selectionProperty());
        grid.sortProperty().bind(table.sortProperty());
        tablePane.getChildren().add(grid);
    }

    @Override
    public void shown(Optional<String> object) {
        object.ifPresent(id -> {
            viewModel.table().select(List.of(id));
            grid.show(viewModel.table().selection().active());
        });
        grid.requestFocus();
    }

    @Override
    public Set<EditCommand> answers() {
        return EnumSet.of(EditCommand.FIND, EditCommand.SELECT_ALL);
    }

    @Override
    public void run(EditCommand command) {
        switch (command) {
            case FIND -> filter.requestFocus();
            case SELECT_ALL -> grid.select(grid.selection().all(grid.content().size()));
            case CUT, COPY, PASTE, DELETE, ADD, DUPLICATE, FILL_DOWN, EXPORT_CSV -> {}
        }
    }

    @FXML
    private void showColumns() {
        columnsPopover.show(columnsButton);
    }

    @FXML
    private void showImport() {
        navigator.show(Screen.IMPORT);
    }

    @Override
    public void edit(Optional<String> typed) {}

    @Override
    public void sort(String column) {
        viewModel.table().sortBy(column);
    }

    @Override
    public void resize(String column, double width) {
        SheetColumns columns = viewModel.table().columns();
        columns.change(columns.layout().withWidth(column, (int) Math.rint(width)));
    }

    @Override
    public void move(String column, String place) {
        SheetColumns columns = viewModel.table().columns();
        columns.change(columns.layout().placed(column, place));
    }
}
