package hostplan.ui.racks;

import hostplan.project.ObjectKind;
import hostplan.rack.Occupant;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.Screen;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;

/// What is selected: where it stands and how it is cabled, to be changed there.
public final class ThingController {

    private static final List<String> OF_SERVER =
            List.of("rack", "position", "face", "powerCables", "networkCables");
    private static final List<String> OF_ITEM =
            List.of(
                    "name",
                    "kind",
                    "units",
                    "rack",
                    "position",
                    "face",
                    "fullDepth",
                    "weight",
                    "typicalWatts",
                    "largestWatts",
                    "powerCables",
                    "notes");

    private final CurrentRacks current;
    private final CarryViewModel carry;
    private final RackWords words;
    private final Navigator navigator;
    private final CellGrid cells;

    @FXML private Label name;
    @FXML private Label told;
    @FXML private VBox fields;
    @FXML private Button takeOut;
    @FXML private Button open;

    ThingController(
            CurrentRacks current,
            CarryViewModel carry,
            RackWords words,
            Navigator navigator,
            CellEdits edits) {
        this.current = current;
        this.carry = carry;
        this.words = words;
        this.navigator = navigator;
        cells = new CellGrid(edits, words::choice);
    }

    @FXML
    private void initialize() {
        fields.getChildren().setAll(cells);
        takeOut.managedProperty().bind(takeOut.visibleProperty());
        open.managedProperty().bind(open.visibleProperty());
        takeOut.disableProperty().bind(current.session().readOnlyProperty());
        current.selectedProperty().subscribe(_ -> show());
        current.hallProperty().subscribe((_, _) -> show());
    }

    private void show() {
        List<String> ids = current.selected();
        if (ids.isEmpty()) {
            showNothing();
            return;
        }
        if (ids.size() == 1) {
            show(ids.getFirst());
        } else {
            cells.clear();
            List<Occupant> things = current.selectedOccupants();
            name.setText(words.text("racks.thing.many", ids.size()));
            told.setText(words.size(things));
            open.setVisible(false);
        }
        takeOut.setVisible(
                current.selectedOccupants().stream()
                        .anyMatch(each -> current.hall().holding(each.id()).isPresent()));
    }

    private void showNothing() {
        cells.clear();
        name.setText(words.text("racks.thing.none"));
        told.setText(words.text("racks.thing.none.what"));
        open.setVisible(false);
        takeOut.setVisible(false);
    }

    private void show(String id) {
        boolean isServer = current.hall().index().server(id).isPresent();
        String told = words.told(current.hall(), id);
        int comma = told.indexOf(", ");
        name.setText(comma < 0 ? told : told.substring(0, comma));
        this.told.setText(comma < 0 ? "" : told.substring(comma + 2));
        open.setVisible(true);
        if (isServer) {
            cells.show(ObjectKind.SERVER, id, OF_SERVER);
        } else {
            cells.show(ObjectKind.RACK_ITEM, id, OF_ITEM);
        }
    }

    @FXML
    private void takeOut() {
        carry.takeOut(current.selectedOccupants());
    }

    @FXML
    private void open() {
        String id = current.selected().getLast();
        boolean isServer = current.hall().index().server(id).isPresent();
        navigator.show(isServer ? Screen.INVENTORY : Screen.RACK_ITEMS, id);
    }
}
