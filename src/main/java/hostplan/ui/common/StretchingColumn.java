package hostplan.ui.common;

import javafx.beans.binding.Bindings;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Gives the width that a table has to spare to one of its columns. Where there is none to spare
/// the column is as wide as it was made, and the table scrolls.
public final class StretchingColumn {

    /// Of the scroll bar and the borders.
    private static final double BESIDE = 18;

    private StretchingColumn() {}

    public static <R> void of(TableView<R> table, TableColumn<R, ?> column) {
        double least = column.getPrefWidth();
        double others =
                table.getColumns().stream()
                        .filter(each -> each != column)
                        .mapToDouble(TableColumn::getPrefWidth)
                        .sum();
        column.prefWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> Math.max(least, table.getWidth() - others - BESIDE),
                                table.widthProperty()));
    }
}
