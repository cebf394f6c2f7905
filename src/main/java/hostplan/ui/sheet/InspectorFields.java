package hostplan.ui.sheet;

import hostplan.sheet.Column;
import hostplan.ui.sheet.SheetKind.FieldGroup;

import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The fields of the inspector in their groups, the first open, the others to be unfolded.
final class InspectorFields {

    private static final Set<String> WIDE =
            Set.of("notes", "addresses", "address", "processors", "tags");

    private final SheetViewModel viewModel;
    private final Map<Column, InspectorField> fields = new LinkedHashMap<>();

    InspectorFields(SheetViewModel viewModel) {
        this.viewModel = viewModel;
    }

    /// The groups as they stand below each other.
    List<Node> build() {
        fields.clear();
        List<Node> nodes = new ArrayList<>();
        for (FieldGroup group : viewModel.table().kind().groups()) {
            List<Column> columns =
                    group.columns().stream()
                            .flatMap(key -> viewModel.table().sheet().column(key).stream())
                            .toList();
            nodes.add(nodes.isEmpty() ? grid(columns) : unfolding(group.key(), columns));
        }
        List<Column> own =
                viewModel.table().sheet().columns().stream()
                        .filter(column -> column.ownName().isPresent())
                        .toList();
        if (!own.isEmpty()) {
            nodes.add(unfolding("own", own));
        }
        return nodes;
    }

    private TitledPane unfolding(String key, List<Column> columns) {
        TitledPane pane = new TitledPane(viewModel.texts().text("group." + key), grid(columns));
        pane.setId("group-" + key);
        pane.setExpanded(viewModel.table().kind().totals().isEmpty());
        pane.setAnimated(false);
        pane.getStyleClass().addAll("dense", "inspector-group");
        return pane;
    }

    private Node grid(List<Column> columns) {
        GridPane grid = new GridPane();
        grid.getStyleClass().setAll("inspector-grid");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        int place = 0;
        for (Column column : columns) {
            String heading = viewModel.table().columns().heading(column);
            InspectorField field =
                    new InspectorField(viewModel.inspector(), column, heading, viewModel.texts());
            fields.put(column, field);
            boolean wide = WIDE.contains(column.key());
            place += wide ? place % 2 : 0;
            grid.add(field, place % 2, place / 2, wide ? 2 : 1, 1);
            place += wide ? 2 : 1;
        }
        return new VBox(grid);
    }

    void show() {
        Summary summary = viewModel.inspector().summary();
        fields.forEach((column, field) ->
                field.show(
                        viewModel.inspector().shown(column),
                        summary.mixed(column.key())
                                ? viewModel.texts().text("inspector.mixed")
                                : ""));
    }
}
