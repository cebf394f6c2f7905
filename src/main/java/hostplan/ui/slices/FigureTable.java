package hostplan.ui.slices;

import hostplan.ui.common.CutTip;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import java.util.List;

/// A small table of figures in the inspector: names to the left, numbers to the right.
final class FigureTable {

    private final GridPane grid;

    /// @param headings that of the names first
    FigureTable(GridPane grid, List<String> headings) {
        this.grid = grid;
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        for (int column = 0; column < headings.size(); column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHgrow(column == 0 ? Priority.ALWAYS : Priority.NEVER);
            constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(constraints);
            Label heading = new Label(headings.get(column));
            heading.getStyleClass().addAll("muted", "small");
            heading.setMinWidth(Label.USE_PREF_SIZE);
            grid.add(heading, column, 0);
        }
    }

    void row(int row, List<? extends Node> cells) {
        for (int column = 0; column < cells.size(); column++) {
            grid.add(cells.get(column), column, row + 1);
        }
    }

    static Label name(String text) {
        Label label = new Label(text);
        label.setMinWidth(0);
        return CutTip.on(label);
    }

    static Label number(String text) {
        Label label = new Label(text);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
