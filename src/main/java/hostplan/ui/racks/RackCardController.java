package hostplan.ui.racks;

import hostplan.project.ObjectKind;
import hostplan.rack.Elevation;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// What the rack that is shown takes, weighs and draws, against its limits.
public final class RackCardController {

    private static final double BAR = 80;
    private static final List<String> FIELDS =
            List.of(
                    "name",
                    "site",
                    "units",
                    "feeds",
                    "numbering",
                    "width",
                    "depth",
                    "posts",
                    "maximumKg",
                    "maximumWatts",
                    "notes");

    private final CurrentRacks current;
    private final RackCard card;
    private final CellGrid cells;

    @FXML private VBox root;
    @FXML private Label name;
    @FXML private ToggleButton edit;
    @FXML private VBox fields;
    @FXML private Label facts;
    @FXML private GridPane bars;
    @FXML private GridPane figures;
    @FXML private VBox notices;

    RackCardController(CurrentRacks current, RackCard card, CellEdits edits) {
        this.current = current;
        this.card = card;
        cells = new CellGrid(edits, card.words()::choice);
    }

    @FXML
    private void initialize() {
        fields.getChildren().setAll(cells);
        fields.managedProperty().bind(fields.visibleProperty());
        fields.visibleProperty().bind(edit.selectedProperty());
        edit.selectedProperty().subscribe((_, _) -> show(current.rack()));
        current.rackProperty().subscribe(_ -> show(current.rack()));
    }

    private void show(Optional<Elevation> rack) {
        root.setVisible(rack.isPresent());
        root.setManaged(rack.isPresent());
        rack.ifPresent(this::show);
    }

    private void show(Elevation rack) {
        RackCard.Said said = card.of(rack, current.hall());
        name.setText(rack.rack().name());
        facts.setText(said.facts());
        if (edit.isSelected()) {
            cells.show(ObjectKind.RACK, rack.rack().id(), FIELDS);
        }
        bars.getChildren().clear();
        for (int line = 0; line < said.bars().size(); line++) {
            bar(line, said.bars().get(line));
        }
        figures.getChildren().clear();
        for (int line = 0; line < said.figures().size(); line++) {
            figure(line, said.figures().get(line));
        }
        notices.getChildren()
                .setAll(said.notices().stream().map(RackCardController::notice).toList());
        notices.setVisible(!said.notices().isEmpty());
        notices.setManaged(notices.isVisible());
    }

    private void bar(int line, RackCard.Bar bar) {
        Label caption = new Label(bar.caption());
        caption.setMinWidth(Region.USE_PREF_SIZE);
        Label text = new Label(bar.text());
        text.setId("rack-bar-" + bar.id());
        text.getStyleClass().addAll("muted", "small");
        text.setMinWidth(Region.USE_PREF_SIZE);
        text.setAccessibleText(bar.caption() + ": " + bar.text());
        if (!bar.detail().isEmpty()) {
            Tooltip tip = new Tooltip(bar.detail());
            tip.setWrapText(true);
            tip.setMaxWidth(420);
            text.setTooltip(tip);
        }
        bars.addRow(line, caption, filled(bar), text);
    }

    private static Region filled(RackCard.Bar bar) {
        Region fill = new Region();
        fill.getStyleClass().addAll("rack-fill", bar.tone());
        fill.setMinWidth(Math.clamp(bar.share(), 0, 1) * BAR);
        fill.setMaxWidth(Math.clamp(bar.share(), 0, 1) * BAR);
        StackPane ground = new StackPane(fill);
        ground.getStyleClass().add("rack-bar");
        ground.setMinWidth(BAR);
        ground.setMaxWidth(BAR);
        ground.setVisible(bar.share() >= 0);
        return ground;
    }

    private void figure(int line, RackCard.Figure figure) {
        Label caption = new Label(figure.caption());
        caption.setWrapText(true);
        Label text = new Label(figure.text());
        text.setId("rack-figure-" + figure.id());
        text.getStyleClass().add("numeric");
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinWidth(Region.USE_PREF_SIZE);
        figures.addRow(line, caption, text);
    }

    private static Node notice(RackCard.Notice notice) {
        Label label = new Label(notice.text());
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        VBox box = new VBox(label);
        box.getStyleClass().addAll("message", notice.tone());
        return box;
    }
}
