package hostplan.drawing;

import java.util.List;

/// What a drawing shows, as a table. Numbers stand right.
public record TableTwin(List<Heading> headings, List<Row> rows) {

    public static final TableTwin EMPTY = new TableTwin(List.of(), List.of());

    public TableTwin {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    public record Heading(String text, Shape.Label.Align align) {}

    /// @param id of what the row stands for, as in the shapes; empty for none
    public record Row(String id, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
