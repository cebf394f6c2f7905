package hostplan.ui.sheet;

import hostplan.project.ObjectKind;
import hostplan.ui.grid.Grid;
import hostplan.ui.shell.EditCommand;
import hostplan.ui.shell.Front;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.Screen;
import hostplan.ui.shell.ScreenController;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The screen of a sheet.
public final class SheetController implements ScreenController {

    private final SheetViewModel viewModel;
    private final SheetPlace place;
    private final Navigator navigator;
    private final Front front;
    private final GridOfSheet gridOfSheet;
    private final ColumnsPopover columnsPopover;
    private final InspectorPane inspectorPane;

    @FXML private Label title;

    @FXML private Label count;

    @FXML private TextField filter;

    @FXML private FlowPane chips;

    @FXML private StackPane tablePane;

    @FXML private HBox note;

    @FXML private Label noteText;

    @FXML private Button columnsButton;

    @FXML private Button quoteButton;

    @FXML private MenuButton catalogButton;

    @FXML private Button importButton;

    @FXML private Button rowsButton;

    @FXML private Button addButton;

    public SheetController(
            SheetViewModel viewModel, SheetPlace place, Navigator navigator, Front front) {
        this.viewModel = viewModel;
        this.place = place;
        this.navigator = navigator;
        this.front = front;
        gridOfSheet = new GridOfSheet(viewModel, this::run, place);
        inspectorPane = new InspectorPane(viewModel, navigator, front);
        columnsPopover = new ColumnsPopover(viewModel.table().columns(), viewModel.texts());
    }

    @FXML
    private void initialize() {
        title.setText(viewModel.texts().text(place.screen().titleKey()));
        count.textProperty().bind(viewModel.countBinding());
        addButton.setText(viewModel.text("sheet.add"));
        addButton.disableProperty().bind(viewModel.session().readOnlyProperty());
        show(rowsButton, place.ofRows().isPresent());
        place.ofRows().ifPresent(this::offer);
        boolean parts = viewModel.kind() == ObjectKind.PART;
        show(quoteButton, parts && front.screens().contains(Screen.QUOTE));
        show(catalogButton, viewModel.catalog().isPresent());
        viewModel.catalog().ifPresent(this::offer);
        quoteButton.disableProperty().bind(viewModel.session().readOnlyProperty());
        show(
                importButton,
                !parts && place.adding().isEmpty() && front.screens().contains(Screen.IMPORT));
        filter.textProperty().bindBidirectional(viewModel.table().filterProperty());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::filterKey);
        new ChipBar(viewModel, chips).fill();
        tablePane.getChildren().setAll(grid(), states());
        new PromptPane(viewModel, tablePane, grid()).listen();
        viewModel.editor().noteProperty().subscribe(this::show);
        viewModel.revealBy(() -> grid().show(viewModel.table().selection().active()));
    }

    /// The button names how many rows are selected.
    private void offer(RowsCommand command) {
        rowsButton.setId("rows-" + command.name());
        rowsButton.setTooltip(
                new Tooltip(
                        viewModel
                                .texts()
                                .text(
                                        "sheet." + command.name() + ".hint",
                                        command.keys().getDisplayText())));
        viewModel.table().selectionProperty().subscribe(() -> count(command));
        viewModel.table().contentProperty().subscribe(() -> count(command));
        viewModel.session().readOnlyProperty().subscribe(() -> count(command));
        count(command);
    }

    private void count(RowsCommand command) {
        int rows = viewModel.table().selectedIds().size();
        rowsButton.setText(viewModel.texts().text("sheet." + command.name(), rows));
        rowsButton.setDisable(rows == 0 || viewModel.session().readOnlyProperty().get());
    }

    @FXML
    private void runOfRows() {
        gridOfSheet.runOfRows();
    }

    private void offer(CatalogCommands catalog) {
        catalogButton
                .getItems()
                .setAll(
                        item("update-selected", catalog::updateSelected),
                        item("update-all", catalog::updateAll),
                        item("restore", catalog::restoreSelected),
                        new SeparatorMenuItem(),
                        item("keep", catalog::keepSelected));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(viewModel.texts().text("catalog." + key));
        item.setId("catalog-" + key);
        item.setOnAction(event -> {
            if (gridOfSheet.finishEdit()) {
                action.run();
            }
        });
        return item;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Node states() {
        return new EmptyStates(
                        viewModel,
                        this::add,
                        Optional.<Runnable>of(this::showImport)
                                .filter(_ -> importButton.isVisible()),
                        place.beginning())
                .node();
    }

    private Grid grid() {
        return gridOfSheet.grid();
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(inspectorPane);
    }

    @Override
    public void shown(Optional<String> object) {
        object.ifPresent(id -> viewModel.table().select(List.of(id)));
        grid().show(viewModel.table().selection().active());
        grid().requestFocus();
    }

    @Override
    public Set<EditCommand> answers() {
        return EnumSet.allOf(EditCommand.class);
    }

    @Override
    public Optional<String> csv() {
        return Optional.of(viewModel.clipping().csv());
    }

    @Override
    public void run(EditCommand command) {
        if (!gridOfSheet.finishEdit()) {
            return;
        }
        viewModel.editor().sayNothing();
        switch (command) {
            case FIND -> filter.requestFocus();
            case SELECT_ALL -> grid().select(grid().selection().all(grid().content().size()));
            case COPY -> copy();
            case CUT -> {
                copy();
                viewModel.commands().delete();
            }
            case PASTE -> paste();
            case DELETE -> viewModel.commands().delete();
            case ADD -> add();
            case DUPLICATE -> viewModel.commands().duplicate();
            case FILL_DOWN -> viewModel.clipping().fillDown();
            // The window asks for the text of the table and writes it.
            case EXPORT_CSV, EXPORT_DRAWING -> {}
        }
        grid().show(viewModel.table().selection().active());
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(viewModel.clipping().copy());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void paste() {
        Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                .ifPresent(viewModel.clipping()::paste);
    }

    /// Adds a row and opens its name.
    @FXML
    private void add() {
        if (gridOfSheet.finishEdit()) {
            place.adding().ifPresentOrElse(Runnable::run, this::addRow);
        }
    }

    private void addRow() {
        viewModel.commands().add();
        gridOfSheet.editName();
    }

    @FXML
    private void showColumns() {
        columnsPopover.show(columnsButton);
    }

    @FXML
    private void showImport() {
        navigator.show(Screen.IMPORT);
    }

    @FXML
    private void showQuote() {
        navigator.show(Screen.QUOTE);
    }

    @FXML
    private void closeNote() {
        viewModel.editor().sayNothing();
        grid().requestFocus();
    }

    private void show(Optional<Note> said) {
        note.setVisible(said.isPresent());
        note.setManaged(said.isPresent());
        noteText.setText(said.map(Note::text).orElse(""));
        note.getStyleClass().setAll("message", "sheet-note");
        said.ifPresent(shown -> note.getStyleClass().add(shown.tone().styleClass()));
    }

    /// From the filter, Down and Enter lead into the table, and Escape clears it first.
    private void filterKey(KeyEvent event) {
        boolean clears = event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty();
        if (clears) {
            filter.clear();
            event.consume();
        } else if (Set.of(KeyCode.DOWN, KeyCode.ENTER, KeyCode.ESCAPE).contains(event.getCode())) {
            grid().requestFocus();
            event.consume();
        }
    }
}
