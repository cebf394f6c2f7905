package hostplan.ui.grid;

import java.util.List;

/// What a grid shows. A grid asks only for the cells it paints.
///
/// @param columns as shown, the first of them frozen
public record GridContent(int rows, List<GridColumn> columns, Texts texts, Tones tones) {

    public static final GridContent EMPTY =
            new GridContent(0, List.of(), (row, column) -> "", (row, column) -> Tone.NEUTRAL);

    public GridContent {
        columns = List.copyOf(columns);
    }

    public GridSize size() {
        return new GridSize(rows, columns.size());
    }

    public String text(int row, int column) {
        return texts.text(row, column);
    }

    /// The text of a cell; empty where it is not known.
    @FunctionalInterface
    public interface Texts {
        String text(int row, int column);
    }

    /// The tone of a cell that is a pill.
    @FunctionalInterface
    public interface Tones {
        Tone tone(int row, int column);
    }
}
