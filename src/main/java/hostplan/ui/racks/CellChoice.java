package hostplan.ui.racks;

import hostplan.ui.controls.Names;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// A cell of a list that holds one of a few words, as a chooser with its heading above.
final class CellChoice extends VBox implements CellNode {

    private final CellEdits edits;
    private final CellEdits.Place place;
    private final ComboBox<String> chooser = new ComboBox<>();
    private boolean following;

    /// @param words what the codes are called
    CellChoice(
            CellEdits edits,
            CellEdits.Place place,
            List<String> codes,
            UnaryOperator<String> words) {
        this.edits = edits;
        this.place = place;
        String heading = edits.heading(place.kind(), place.column());
        Label caption = new Label(heading);
        caption.getStyleClass().addAll("muted", "small");
        caption.setLabelFor(chooser);
        chooser.setId("racks-cell-" + place.column());
        chooser.setAccessibleText(heading);
        chooser.setConverter(new Names<>(words));
        chooser.setButtonCell(Names.cell(words));
        chooser.setCellFactory(_ -> Names.cell(words));
        chooser.getItems().setAll(codes);
        chooser.setMaxWidth(Double.MAX_VALUE);
        chooser.disableProperty().bind(edits.current().session().readOnlyProperty());
        refresh();
        chooser.valueProperty().subscribe((_, chosen) -> take(chosen));
        getStyleClass().add("entry-field");
        getChildren().setAll(caption, chooser);
    }

    private void take(String chosen) {
        if (!following && Objects.nonNull(chosen) && !chosen.equals(edits.text(place))) {
            edits.write(place, chosen);
        }
    }

    @Override
    public void refresh() {
        following = true;
        chooser.setValue(edits.text(place));
        following = false;
    }
}
