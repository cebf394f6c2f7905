package hostplan.ui.imports;

import hostplan.ui.common.Texts;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The rows of the preview as a table. Only what is seen is made, so that thousands of rows cost no
/// more than a screenful.
final class PreviewTable {

    private static final double ROW_HEIGHT = 26;

    /// What a column of cells takes, and what the others take together.
    private static final double CELL_WIDTH = 112;

    private static final double NUMBER_WIDTH = 92;
    private static final double NAME_WIDTH = 130;

    private static final double OTHERS_WIDTH = 440;
    private static final double LEAST_CELL_WIDTH = 100;
    private static final int USUAL_CELLS = 3;

    private final TableView<PreviewRow> table;
    private final PreviewViewModel viewModel;
    private final Texts texts;
    private final ImportWords words;
    private List<PreviewColumn> available = List.of();
    private List<PreviewColumn> shown = List.of();
    private boolean showsFiles;
    private boolean following;

    PreviewTable(TableView<PreviewRow> table, PreviewViewModel viewModel, Texts texts) {
        this.table = table;
        this.viewModel = viewModel;
        this.texts = texts;
        this.words = new ImportWords(texts);
    }

    /// Shows the rows from now on.
    void follow() {
        SortedList<PreviewRow> sorted = new SortedList<>(viewModel.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(view -> new PreviewTableRow());
        table.setPlaceholder(new Label(texts.text("imports.none")));
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
        Optional<PreviewRow> row = viewModel.selectedProperty().get();
        if (event.getCode() == KeyCode.SPACE && row.isPresent()) {
            viewModel.turn(row.get());
            event.consume();
        }
    }

    private void arrange(Preview preview) {
        if (preview != Preview.NOTHING) {
            available = PreviewColumns.of(preview);
            boolean severalFiles = preview.recognised().size() > 1;
            if (severalFiles != showsFiles) {
                showsFiles = severalFiles;
                table.getColumns().clear();
            }
            layOut();
        }
    }

    /// Shows as many columns of cells as there is room for.
    private void layOut() {
        int room = (int) ((table.getWidth() - OTHERS_WIDTH) / LEAST_CELL_WIDTH);
        int count = Math.clamp(room, Math.min(1, available.size()), available.size());
        List<PreviewColumn> wanted = available.subList(0, count);
        boolean same = !table.getColumns().isEmpty() && wanted.equals(shown);
        if (!same) {
            shown = List.copyOf(wanted);
            table.getColumns().setAll(columns());
        }
    }

    private List<TableColumn<PreviewRow, PreviewRow>> columns() {
        List<TableColumn<PreviewRow, PreviewRow>> columns = new ArrayList<>();
        columns.add(fixed(column("take", 34, () -> new TakeCell(viewModel::turn, texts))));
        if (showsFiles) {
            columns.add(column("file", 84, () -> TextCell.name(ImportWords::file, "file")));
        }
        columns.add(sorted(rowNumbers(), Comparator.comparing(row -> row.from().row().orElse(0))));
        columns.add(
                sorted(
                        column("name", nameWidth(), () -> TextCell.name(PreviewRow::name, "name")),
                        Comparator.comparing(PreviewRow::name, String.CASE_INSENSITIVE_ORDER)));
        shown.forEach(cells -> columns.add(cells(cells)));
        columns.add(
                sorted(
                        fixed(column("becomes", 132, () -> new BecomesCell(words))),
                        Comparator.comparing(PreviewRow::becomes)));
        columns.add(column("remark", 180, () -> TextCell.left(PreviewRow::remark, "remark")));
        return columns;
    }

    /// Where there are few other cells, the name has their room.
    private double nameWidth() {
        return NAME_WIDTH + Math.max(0, USUAL_CELLS - shown.size()) * CELL_WIDTH;
    }

    private TableColumn<PreviewRow, PreviewRow> rowNumbers() {
        TableColumn<PreviewRow, PreviewRow> column =
                fixed(column("row", 48, () -> TextCell.right(ImportWords::row)));
        column.getStyleClass().add("right");
        return column;
    }

    private TableColumn<PreviewRow, PreviewRow> cells(PreviewColumn shows) {
        TableColumn<PreviewRow, PreviewRow> column =
                column(shows.heading(), () -> new ValueCell(shows), CELL_WIDTH);
        column.setId("import-column-" + shows.key());
        if (shows.alignment() == PreviewColumn.Alignment.RIGHT) {
            column.getStyleClass().add("right");
            column.setPrefWidth(NUMBER_WIDTH);
        }
        return column;
    }

    private TableColumn<PreviewRow, PreviewRow> column(
            String id, double width, Supplier<TableCell<PreviewRow, PreviewRow>> cell) {
        TableColumn<PreviewRow, PreviewRow> column =
                column(texts.text("imports.column." + id), cell, width);
        column.setId("import-column-" + id);
        return column;
    }

    private static TableColumn<PreviewRow, PreviewRow> column(
            String heading, Supplier<TableCell<PreviewRow, PreviewRow>> cell, double width) {
        TableColumn<PreviewRow, PreviewRow> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> cell.get());
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static TableColumn<PreviewRow, PreviewRow> fixed(
            TableColumn<PreviewRow, PreviewRow> column) {
        column.setMinWidth(column.getPrefWidth());
        column.setMaxWidth(column.getPrefWidth());
        return column;
    }

    private static TableColumn<PreviewRow, PreviewRow> sorted(
            TableColumn<PreviewRow, PreviewRow> column, Comparator<PreviewRow> order) {
        column.setComparator(order);
        column.setSortable(true);
        return column;
    }
}
