package hostplan.ui.imports;

import hostplan.ui.common.Texts;

import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rows of the preview as a table. Only what is seen is made, so that thousands of rows cost no
/// more than a screenful.
final class PreviewTable {

    private static final double ROW_HEIGHT = 26;

    private final TableView<PreviewRow> table;
    private final PreviewViewModel viewModel;
    private final PreviewTableColumns columns;
    private List<PreviewColumn> cells = List.of();
    private Set<PreviewLayout.Around> around = Set.of();
    private PreviewLayout layout = PreviewLayout.NONE;
    private boolean following;

    PreviewTable(TableView<PreviewRow> table, PreviewViewModel viewModel, Texts texts) {
        this.table = table;
        this.viewModel = viewModel;
        this.columns = new PreviewTableColumns(viewModel::turn, texts);
        table.setPlaceholder(new Label(texts.text("imports.none")));
    }

    /// Shows the rows from now on.
    void follow() {
        SortedList<PreviewRow> sorted = new SortedList<>(viewModel.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(view -> new PreviewTableRow());
        table.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        viewModel.selectedProperty().subscribe(this::select);
        viewModel.previewProperty().subscribe(this::arrange);
        table.widthProperty().subscribe(width -> layOut());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::turnByKey);
    }

    private void selected(@Nullable PreviewRow row) {
        if (!following && row != null) {
            viewModel.select(Optional.of(row));
        }
    }

    private void select(Optional<PreviewRow> row) {
        following = true;
        row.ifPresentOrElse(
                table.getSelectionModel()::select, table.getSelectionModel()::clearSelection);
        following = false;
    }

    private void turnByKey(KeyEvent event) {
        Optional<PreviewRow> row =
                viewModel
                        .selectedProperty()
                        .get()
                        .filter(selected -> selected.choice() != PreviewRow.Choice.NONE);
        if (event.getCode() == KeyCode.SPACE && row.isPresent()) {
            viewModel.turn(row.get());
            event.consume();
        }
    }

    private void arrange(Preview preview) {
        if (preview != Preview.NOTHING) {
            cells = PreviewColumns.of(preview);
            around = PreviewLayout.around(preview);
            layOut();
        }
    }

    /// Makes the columns anew only where they are others.
    private void layOut() {
        PreviewLayout wanted = PreviewLayout.within(table.getWidth(), cells, around);
        if (!wanted.equals(layout)) {
            layout = wanted;
            table.getColumns().setAll(columns.of(wanted));
        }
    }
}
