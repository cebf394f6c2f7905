package hostplan.ui.hardware;

import hostplan.hardware.HardwareConfiguration;
import hostplan.ui.common.Texts;
import hostplan.ui.controls.Finder;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.function.Function;

/// Two configurations side by side.
public final class CompareController {

    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

    private final CompareViewModel viewModel;
    private final Texts texts;

    @FXML private Node root;
    @FXML private Finder<HardwareConfiguration> other;
    @FXML private CheckBox onlyDifferent;
    @FXML private TableView<CompareViewModel.Row> table;

    private final TableColumn<CompareViewModel.Row, String> left = new TableColumn<>();
    private final TableColumn<CompareViewModel.Row, String> right = new TableColumn<>();

    public CompareController(CompareViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        other.namesProperty().set(HardwareConfiguration::name);
        other.setOnChosen(viewModel::compareWith);
        onlyDifferent.selectedProperty().bindBidirectional(viewModel.onlyDifferentProperty());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<CompareViewModel.Row, String> sign =
                column(new TableColumn<>(), row -> row.differs() ? "≠" : "");
        sign.setMinWidth(30);
        sign.setMaxWidth(30);
        TableColumn<CompareViewModel.Row, String> name =
                column(
                        new TableColumn<>(texts.text("hardware.compare.what")),
                        CompareViewModel.Row::name);
        name.setPrefWidth(200);
        name.setMinWidth(200);
        name.setMaxWidth(240);
        table.getColumns()
                .setAll(
                        List.of(
                                sign,
                                name,
                                column(left, CompareViewModel.Row::left),
                                column(right, CompareViewModel.Row::right)));
        table.setPlaceholder(new Label(texts.text("hardware.compare.same")));
        table.setRowFactory(_ -> row());
        viewModel.rowsProperty().subscribe(this::show);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private static TableColumn<CompareViewModel.Row, String> column(
            TableColumn<CompareViewModel.Row, String> column,
            Function<CompareViewModel.Row, String> text) {
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(text.apply(row.getValue())).getReadOnlyProperty());
        return column;
    }

    private static TableRow<CompareViewModel.Row> row() {
        return new TableRow<>() {
            @Override
            protected void updateItem(CompareViewModel.Row row, boolean empty) {
                super.updateItem(row, empty);
                pseudoClassStateChanged(DIFFERS, !empty && row != null && row.differs());
            }
        };
    }

    private void show(List<CompareViewModel.Row> rows) {
        left.setText(
                viewModel.current().shown().map(shown -> shown.configuration().name()).orElse(""));
        right.setText(viewModel.other().map(HardwareConfiguration::name).orElse(""));
        other.show(viewModel.others(), viewModel.other());
        table.getItems().setAll(rows);
    }

    void focus() {
        table.requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    @FXML
    private void close() {
        viewModel.current().zoneProperty().set(new Zone.Parts());
    }
}
