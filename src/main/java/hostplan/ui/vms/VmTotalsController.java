package hostplan.ui.vms;

import hostplan.ui.common.FittingColumns;
import hostplan.ui.vms.VmTotalRow.Cell;
import hostplan.ui.vms.VmTotalRow.Kind;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The table of sums.
public final class VmTotalsController {

    /// Up to how wide names are while numbers want room, in pixels.
    private static final double NAME = 120;

    private static final PseudoClass SUM = PseudoClass.getPseudoClass("sum");
    private static final PseudoClass GROWN = PseudoClass.getPseudoClass("grown");

    private final VmTotalsViewModel viewModel;

    @FXML private TableView<VmTotalRow> table;
    @FXML private Label remarks;

    public VmTotalsController(VmTotalsViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        List<String> headings = viewModel.headings();
        for (int column = 0; column < headings.size(); column++) {
            table.getColumns().add(column(column, headings.get(column)));
        }
        FittingColumns.of(table, VmTotalRow::text, NAME);
        RowsHigh.of(table);
        table.setRowFactory(_ -> new SumRow());
        remarks.managedProperty().bind(remarks.visibleProperty());
        remarks.visibleProperty().bind(remarks.textProperty().isNotEmpty());
        viewModel.shownProperty().subscribe(this::show);
    }

    private void show(List<VmTotalRow> rows) {
        table.getItems().setAll(rows);
        remarks.setText(String.join(" ", viewModel.remarks()));
    }

    private static TableColumn<VmTotalRow, Cell> column(int place, String heading) {
        TableColumn<VmTotalRow, Cell> column = new TableColumn<>(heading);
        column.setId("vms-total-" + VmTotalRows.COLUMNS.get(place));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(place)));
        column.setCellFactory(_ -> new SumCell());
        column.setSortable(false);
        column.setReorderable(false);
        if (place > 0) {
            column.getStyleClass().add("numeric");
        }
        return column;
    }

    private static final class SumRow extends TableRow<VmTotalRow> {

        @Override
        protected void updateItem(@Nullable VmTotalRow row, boolean empty) {
            super.updateItem(row, empty);
            Kind kind = row == null || empty ? Kind.CLUSTER : row.kind();
            pseudoClassStateChanged(SUM, kind == Kind.ALL || kind == Kind.SELECTED);
            pseudoClassStateChanged(GROWN, kind == Kind.GROWN);
        }
    }

    /// Says in a tip what its number leaves out, or the whole name where that is cut.
    private static final class SumCell extends TableCell<VmTotalRow, Cell> {

        private final Tooltip tip = new Tooltip();

        SumCell() {
            textTruncatedProperty().subscribe(this::explain);
        }

        @Override
        protected void updateItem(@Nullable Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            setText(cell == null || empty ? "" : cell.text());
            explain();
        }

        private void explain() {
            Cell cell = getItem();
            String beyond = cell == null ? "" : cell.tip();
            String said = beyond.isEmpty() && isTextTruncated() ? getText() : beyond;
            tip.setText(said);
            setTooltip(said.isEmpty() ? null : tip);
        }
    }
}
