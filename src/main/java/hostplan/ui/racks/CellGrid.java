package hostplan.ui.racks;

import hostplan.project.ObjectKind;

import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Cells of one object as fields, two in a line; what is often long has a line of its own.
final class CellGrid extends GridPane {

    private static final double GAP = 8;
    private static final double HALF = 120;
    private static final Set<String> WIDE =
            Set.of("name", "feeds", "powerCables", "networkCables", "notes", "rack");

    private final CellEdits edits;
    private final UnaryOperator<String> words;
    private final List<CellNode> fields = new ArrayList<>();
    private Optional<Shown> shown = Optional.empty();

    private record Shown(ObjectKind kind, String id, List<String> columns) {}

    /// @param words what codes are called
    CellGrid(CellEdits edits, UnaryOperator<String> words) {
        this.edits = edits;
        this.words = words;
        setHgap(GAP);
        setVgap(GAP);
    }

    void show(ObjectKind kind, String id, List<String> columns) {
        Optional<Shown> wanted = Optional.of(new Shown(kind, id, columns));
        if (wanted.equals(shown)) {
            fields.forEach(CellNode::refresh);
            return;
        }
        shown = wanted;
        fields.clear();
        getChildren().clear();
        int cell = 0;
        for (String column : columns) {
            Region field = node(new CellEdits.Place(kind, id, column));
            boolean wide = WIDE.contains(column);
            cell += wide && cell % 2 != 0 ? 1 : 0;
            add(fill(field), cell % 2, cell / 2, wide ? 2 : 1, 1);
            cell += wide ? 2 : 1;
        }
    }

    private Region node(CellEdits.Place place) {
        List<String> codes = edits.codes(place.kind(), place.column());
        if (codes.isEmpty()) {
            CellField field = new CellField(edits, place);
            fields.add(field);
            return field;
        }
        CellChoice choice = new CellChoice(edits, place, codes, words);
        fields.add(choice);
        return choice;
    }

    private static Region fill(Region field) {
        field.setMinWidth(0);
        field.setPrefWidth(HALF);
        field.setMaxWidth(Double.MAX_VALUE);
        setHgrow(field, Priority.ALWAYS);
        return field;
    }

    void clear() {
        shown = Optional.empty();
        fields.clear();
        getChildren().clear();
    }
}
