package hostplan.ui.vms;

import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;

/// Makes a table as high as its rows, up to a share of the window, so that the list above keeps
/// most of it.
final class RowsHigh {

    // In pixels, as in the style of these tables.
    private static final double ROW = 24;
    private static final double HEADINGS = 28;

    /// A row for so much height of the window.
    private static final double WINDOW_A_ROW = 130;

    private static final int FEWEST = 3;

    private final TableView<?> table;

    private RowsHigh(TableView<?> table) {
        this.table = table;
    }

    static <R> void of(TableView<R> table) {
        RowsHigh rows = new RowsHigh(table);
        table.setFixedCellSize(ROW);
        table.getItems().addListener((ListChangeListener<R>) _ -> rows.fit());
        table.sceneProperty().flatMap(scene -> scene.heightProperty()).subscribe(_ -> rows.fit());
        rows.fit();
    }

    private void fit() {
        double window = table.getScene() == null ? 0 : table.getScene().getHeight();
        double most = Math.max(FEWEST, Math.floor(window / WINDOW_A_ROW));
        double rows = Math.clamp(table.getItems().size(), FEWEST, most);
        double height = HEADINGS + rows * ROW;
        table.setMinHeight(height);
        table.setPrefHeight(height);
    }
}
