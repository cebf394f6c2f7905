package hostplan.ui.sheet;

import hostplan.project.ObjectKind;
import hostplan.sheet.Column;
import hostplan.sheet.PartFactColumns;
import hostplan.ui.sheet.SheetKind.FieldGroup;

import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The fields of the inspector in their groups, the first open, the others to be unfolded.
final class InspectorFields {

    private static final Set<String> WIDE =
            Set.of(
                    "notes",
                    "model",
                    "configuration",
                    "facts",
                    "drives",
                    "source",
                    "priceSource",
                    "addresses",
                    "address",
                    "processors",
                    "tags",
                    "servers",
                    "processorSlots",
                    "memorySlots",
                    "driveBays",
                    "cardSlots",
                    "efficiency",
                    "speaks",
                    "levels",
                    "supplySlots",
                    "networkPorts",
                    "powerPorts");

    private static final double HALF = 100;

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
                            .filter(this::applies)
                            .flatMap(key -> viewModel.table().sheet().column(key).stream())
                            .toList();
            if (columns.isEmpty()) {
                continue;
            }
            nodes.add(nodes.isEmpty() ? grid(columns) : unfolding(group.key(), columns));
        }
        List<Column> own =
                viewModel.table().sheet().columns().stream()
                        .filter(column -> column.ownName().isPresent() && column.editable())
                        .toList();
        if (!own.isEmpty()) {
            nodes.add(unfolding("own", own));
        }
        return nodes;
    }

    /// Whether the selected objects can have something in a column.
    private boolean applies(String key) {
        return viewModel.inspector().facts().contains(key)
                || viewModel.kind() != ObjectKind.PART
                || !PartFactColumns.keys().contains(key);
    }

    private TitledPane unfolding(String key, List<Column> columns) {
        TitledPane pane = new TitledPane(viewModel.texts().text("group." + key), grid(columns));
        pane.setId("group-" + key);
        pane.setExpanded(viewModel.table().kind().totals().isEmpty());
        pane.setAnimated(false);
        pane.getStyleClass().addAll("dense", "inspector-group");
        return pane;
    }

    /// Two fields beside each other; what is often long has a line of its own.
    private Node grid(List<Column> columns) {
        VBox lines = new VBox();
        lines.getStyleClass().setAll("inspector-grid");
        HBox open = line(lines);
        for (Column column : columns) {
            boolean wide = WIDE.contains(column.key());
            if (wide || open.getChildren().size() == 2) {
                open = line(lines);
            }
            open.getChildren().add(half(field(column)));
            if (wide) {
                open = line(lines);
            }
        }
        lines.getChildren().removeIf(line -> ((HBox) line).getChildren().isEmpty());
        lines.getChildren().forEach(line -> fill((HBox) line));
        return lines;
    }

    private static HBox line(VBox lines) {
        HBox line = new HBox();
        line.getStyleClass().setAll("inspector-line");
        lines.getChildren().add(line);
        return line;
    }

    /// A single field takes the left half, unless it is one of the wide ones.
    private void fill(HBox line) {
        boolean alone = line.getChildren().size() == 1;
        boolean wide =
                fields.entrySet().stream()
                        .anyMatch(entry ->
                                line.getChildren().contains(entry.getValue())
                                        && WIDE.contains(entry.getKey().key()));
        if (alone && !wide) {
            line.getChildren().add(half(new Region()));
        }
    }

    private static Region half(Region region) {
        region.setMinWidth(0);
        region.setPrefWidth(HALF);
        region.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    private InspectorField field(Column column) {
        String heading = viewModel.table().columns().heading(column);
        InspectorField field =
                new InspectorField(
                        viewModel.inspector(),
                        column,
                        heading,
                        viewModel.session().readOnlyProperty());
        fields.put(column, field);
        return field;
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
