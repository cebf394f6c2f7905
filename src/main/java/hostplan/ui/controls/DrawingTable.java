package hostplan.ui.controls;

import hostplan.drawing.Shape.Label.Align;
import hostplan.drawing.TableTwin;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The table of a drawing, for those who cannot see it; what is selected there is selected here.
public final class DrawingTable extends TableView<TableTwin.Row> {

    private final ObjectProperty<Optional<String>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private List<TableTwin.Heading> headings = List.of();
    private boolean following;

    public DrawingTable() {
        getStyleClass().add("dense");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        selected.subscribe(this::follow);
    }

    public ObjectProperty<Optional<String>> selectedProperty() {
        return selected;
    }

    public void show(TableTwin table) {
        following = true;
        if (!headings.equals(table.headings())) {
            headings = table.headings();
            getColumns().setAll(columns(table));
        }
        getItems().setAll(table.rows());
        following = false;
        follow(selected.get());
    }

    private static List<TableColumn<TableTwin.Row, String>> columns(TableTwin table) {
        List<TableColumn<TableTwin.Row, String>> columns = new ArrayList<>();
        for (int place = 0; place < table.headings().size(); place++) {
            TableTwin.Heading heading = table.headings().get(place);
            TableColumn<TableTwin.Row, String> column = new TableColumn<>(heading.text());
            int cell = place;
            column.setCellValueFactory(
                    row -> new SimpleStringProperty(row.getValue().cells().get(cell)));
            if (heading.align() == Align.RIGHT) {
                column.getStyleClass().add("align-right");
            }
            column.setSortable(false);
            columns.add(column);
        }
        return columns;
    }

    private void chosen(TableTwin.Row row) {
        if (!following && Objects.nonNull(row)) {
            selected.set(Optional.of(row.id()));
        }
    }

    private void follow(Optional<String> id) {
        TableTwin.Row shown = getSelectionModel().getSelectedItem();
        if (id.isPresent() && Objects.nonNull(shown) && stands(shown, id.get())) {
            return;
        }
        following = true;
        getSelectionModel().clearSelection();
        id.flatMap(wanted -> getItems().stream().filter(row -> stands(row, wanted)).findFirst())
                .ifPresent(getSelectionModel()::select);
        following = false;
    }

    private static boolean stands(TableTwin.Row row, String id) {
        return id.equals(row.id()) || id.startsWith(row.id() + "#");
    }
}
