package hostplan.ui.imports;

import hostplan.ui.common.Texts;
import hostplan.ui.imports.PreviewLayout.Around;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Makes the columns of the preview's table.
final class PreviewTableColumns {

    private static final double REMARK_WIDTH = 600;

    private final Consumer<PreviewRow> turn;
    private final Texts texts;
    private final ImportWords words;

    /// @param turn takes a row or leaves it out
    PreviewTableColumns(Consumer<PreviewRow> turn, Texts texts) {
        this.turn = turn;
        this.texts = texts;
        this.words = new ImportWords(texts);
    }

    List<TableColumn<PreviewRow, PreviewRow>> of(PreviewLayout layout) {
        List<TableColumn<PreviewRow, PreviewRow>> columns = new ArrayList<>();
        for (Around part : Around.values()) {
            if (layout.around().contains(part)) {
                columns.add(column(part, layout));
            }
            if (part == Around.NAME) {
                layout.cells().forEach(cells -> columns.add(column(cells)));
            }
        }
        return columns;
    }

    private TableColumn<PreviewRow, PreviewRow> column(Around part, PreviewLayout layout) {
        TableColumn<PreviewRow, PreviewRow> column =
                switch (part) {
                    case TAKE -> fixed(part, column(part, () -> new TakeCell(turn, texts)));
                    case FILE -> column(part, () -> TextCell.name(ImportWords::file, "file"));
                    case ROW -> rowNumbers();
                    case NAME -> names(layout);
                    case BECOMES -> outcomes();
                    case REMARK -> remarks();
                };
        column.setId("import-column-" + part.name().toLowerCase(Locale.ROOT));
        return column;
    }

    private TableColumn<PreviewRow, PreviewRow> rowNumbers() {
        TableColumn<PreviewRow, PreviewRow> column =
                fixed(Around.ROW, column(Around.ROW, () -> TextCell.right(ImportWords::row)));
        column.getStyleClass().add("right");
        return sorted(column, Comparator.comparing(row -> row.from().row().orElse(0)));
    }

    private TableColumn<PreviewRow, PreviewRow> names(PreviewLayout layout) {
        TableColumn<PreviewRow, PreviewRow> column =
                column(Around.NAME, () -> TextCell.name(PreviewRow::name, "name"));
        column.setPrefWidth(layout.nameWidth());
        return sorted(
                column, Comparator.comparing(PreviewRow::name, String.CASE_INSENSITIVE_ORDER));
    }

    private TableColumn<PreviewRow, PreviewRow> outcomes() {
        return sorted(
                fixed(Around.BECOMES, column(Around.BECOMES, () -> new BecomesCell(words))),
                Comparator.comparing(PreviewRow::becomes));
    }

    /// They are long: room that is left over goes to them.
    private TableColumn<PreviewRow, PreviewRow> remarks() {
        TableColumn<PreviewRow, PreviewRow> column =
                column(Around.REMARK, () -> TextCell.left(PreviewRow::remark, "remark"));
        column.setPrefWidth(REMARK_WIDTH);
        return column;
    }

    private static TableColumn<PreviewRow, PreviewRow> column(PreviewColumn shows) {
        TableColumn<PreviewRow, PreviewRow> column =
                column(shows.heading(), shows.width(), () -> new ValueCell(shows));
        column.setId("import-column-" + shows.key());
        if (shows.alignment() == PreviewColumn.Alignment.RIGHT) {
            column.getStyleClass().add("right");
        }
        return column;
    }

    private TableColumn<PreviewRow, PreviewRow> column(
            Around part, Supplier<TableCell<PreviewRow, PreviewRow>> cell) {
        String key = "imports.column." + part.name().toLowerCase(Locale.ROOT);
        return column(texts.text(key), part.width(), cell);
    }

    private static TableColumn<PreviewRow, PreviewRow> column(
            String heading, double width, Supplier<TableCell<PreviewRow, PreviewRow>> cell) {
        TableColumn<PreviewRow, PreviewRow> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> cell.get());
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static TableColumn<PreviewRow, PreviewRow> fixed(
            Around part, TableColumn<PreviewRow, PreviewRow> column) {
        column.setMinWidth(part.width());
        column.setMaxWidth(part.width());
        return column;
    }

    private static TableColumn<PreviewRow, PreviewRow> sorted(
            TableColumn<PreviewRow, PreviewRow> column, Comparator<PreviewRow> order) {
        column.setComparator(order);
        column.setSortable(true);
        return column;
    }
}
