package hostplan.ui.grid;

import hostplan.ui.common.ColumnFit.Need;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Measures how wide the columns of a grid want to be, with a cell and a head that nobody sees. It
/// looks at a sample of the rows. A column never wants less than it once did, so that nothing
/// becomes narrower while a person edits or filters.
final class GridGauge extends Region {

    private static final int FIRST_ROWS = 60;
    private static final int FURTHER_ROWS = 40;

    /// How many of the longest texts of a column are measured: the longest is not always the
    /// widest.
    private static final int LONGEST = 8;

    /// Of rounding, lest the last letter is cut.
    private static final double SLACK = 1;

    private final GridCell cell = new GridCell();
    private final Label title = new Label();
    private final HBox head = new HBox(title);
    private final Map<String, Measured> known = new HashMap<>();

    /// @param texts the longest ones, which were measured
    private record Measured(List<String> texts, double width) {}

    GridGauge() {
        setVisible(false);
        setManaged(false);
        head.getStyleClass().setAll("grid-header");
        getChildren().addAll(cell, head);
    }

    List<Need> needs(GridContent content, Optional<GridSort> sort) {
        return IntStream.range(0, content.columns().size())
                .mapToObj(column -> need(content, column, sort))
                .toList();
    }

    private Need need(GridContent content, int place, Optional<GridSort> sort) {
        GridColumn column = content.columns().get(place);
        return column.set()
                .map(Need::exactly)
                .orElseGet(() -> {
                    double heading = heading(GridHeader.title(column, sort));
                    double texts = texts(content, place);
                    double least = Math.max(GridColumn.LEAST_WIDTH, Math.min(texts, column.most()));
                    return new Need(
                            Math.max(heading, least),
                            Math.max(heading, texts),
                            column.look().growth());
                });
    }

    private double heading(String text) {
        title.setText(text);
        head.applyCss();
        return Math.ceil(head.prefWidth(-1)) + SLACK;
    }

    private double texts(GridContent content, int place) {
        String key = content.columns().get(place).key();
        Measured before = known.getOrDefault(key, new Measured(List.of(), 0));
        List<String> longest = longest(content, place);
        if (before.texts().equals(longest)) {
            return before.width();
        }
        double width = before.width();
        for (String text : longest) {
            width = Math.max(width, width(text, place, content));
        }
        if (getScene() != null) {
            known.put(key, new Measured(longest, width));
        }
        return width;
    }

    private static List<String> longest(GridContent content, int place) {
        return sample(content.rows())
                .mapToObj(row -> content.text(row, place))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(LONGEST)
                .toList();
    }

    /// The first rows, and some of those below them.
    private static IntStream sample(int rows) {
        int beyond = Math.max(0, rows - FIRST_ROWS);
        int step = Math.max(1, beyond / FURTHER_ROWS);
        return IntStream.concat(
                IntStream.range(0, Math.min(rows, FIRST_ROWS)),
                IntStream.iterate(FIRST_ROWS, row -> row < rows, row -> row + step));
    }

    /// How wide a text is in a column, with the space around it.
    private double width(String text, int place, GridContent content) {
        cell.show(content.columns().get(place).look(), text, Tone.NEUTRAL);
        cell.applyCss();
        return Math.ceil(cell.prefWidth(-1)) + SLACK;
    }

    /// The width at which these rows of a column, and its heading, are not cut.
    double widthOf(
            GridContent content, int place, Optional<GridSort> sort, int firstRow, int endRow) {
        return IntStream.range(firstRow, endRow)
                .mapToObj(row -> content.text(row, place))
                .distinct()
                .mapToDouble(text -> width(text, place, content))
                .reduce(heading(GridHeader.title(content.columns().get(place), sort)), Math::max);
    }
}
