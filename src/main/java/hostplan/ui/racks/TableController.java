package hostplan.ui.racks;

import hostplan.drawing.RackDrawing;
import hostplan.drawing.RackFacts;
import hostplan.drawing.RackLayout;
import hostplan.drawing.RackMarks;
import hostplan.drawing.Words;
import hostplan.inventory.Face;
import hostplan.rack.Elevation;
import hostplan.ui.common.FittingColumns;
import hostplan.ui.controls.DrawingTable;
import hostplan.ui.controls.Names;

import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The rack that is shown as a table, for those who cannot see its drawing.
public final class TableController {

    private final CurrentRacks current;
    private final Words words;

    @FXML private ComboBox<Elevation> rack;
    @FXML private DrawingTable table;

    private boolean following;
    private boolean fitted;

    TableController(CurrentRacks current, Words words) {
        this.current = current;
        this.words = words;
    }

    @FXML
    private void initialize() {
        rack.setConverter(new Names<>(each -> each.rack().name()));
        rack.setButtonCell(Names.cell(each -> each.rack().name()));
        rack.setCellFactory(_ -> Names.cell(each -> each.rack().name()));
        current.rackProperty().subscribe(_ -> show());
        current.selectedProperty().subscribe(this::follow);
        rack.valueProperty().subscribe(this::chosen);
        table.selectedProperty().subscribe(this::chosen);
    }

    private void show() {
        following = true;
        rack.getItems().setAll(current.hall().racks());
        current.rack().ifPresent(rack::setValue);
        current.rack().ifPresent(this::show);
        following = false;
        follow(current.selected());
    }

    private void show(Elevation shown) {
        RackLayout layout = new RackLayout(shown, List.of(Face.FRONT), 1);
        RackFacts facts = new RackFacts(current.hall().index());
        table.show(RackDrawing.of(layout, facts, RackMarks.NONE, words).table());
        if (!fitted) {
            fitted = true;
            table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
            FittingColumns.of(table, (row, column) -> row.cells().get(column));
        }
    }

    private void follow(List<String> selected) {
        following = true;
        table.selectedProperty()
                .set(selected.isEmpty() ? Optional.empty() : Optional.of(selected.getLast()));
        following = false;
    }

    private void chosen(Elevation other) {
        if (!following && Objects.nonNull(other)) {
            current.showRack(other.rack().id());
        }
    }

    private void chosen(Optional<String> id) {
        if (!following) {
            current.select(id.stream().toList());
        }
    }
}
