package hostplan.ui.racks;

import atlantafx.base.theme.Styles;

import hostplan.sheet.CellProblem;
import hostplan.ui.controls.WindowUndo;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// A cell of a list as a field with its heading above, taken over by Enter or by leaving it; what
/// is wrong with its text and the cure stand below.
final class CellField extends VBox implements CellNode {

    private final CellEdits edits;
    private final CellEdits.Place place;
    private final TextField field = new TextField();
    private final Label problem = new Label();
    private String shown;

    /// Why what was typed last was not taken.
    private Optional<CellProblem> refused = Optional.empty();

    CellField(CellEdits edits, CellEdits.Place place) {
        this.edits = edits;
        this.place = place;
        shown = edits.text(place);
        String heading = edits.heading(place.kind(), place.column());
        Label caption = new Label(heading);
        caption.getStyleClass().addAll("muted", "small");
        caption.setLabelFor(field);
        field.setId("racks-cell-" + place.column());
        field.setAccessibleText(heading);
        field.setText(shown);
        field.disableProperty().bind(edits.current().session().readOnlyProperty());
        WindowUndo.install(field);
        field.setOnAction(_ -> take());
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        take();
                    }
                });
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty().subscribe((_, _) -> show(Optional.empty()));
        problem.getStyleClass().addAll("small", "danger");
        problem.setWrapText(true);
        show(Optional.empty());
        getStyleClass().add("entry-field");
        getChildren().setAll(caption, field, problem);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            refused = Optional.empty();
            field.setText(shown);
            show(Optional.empty());
            event.consume();
        }
    }

    private void take() {
        String typed = field.getText();
        if (typed.equals(shown)) {
            refused = Optional.empty();
            show(Optional.empty());
            return;
        }
        refused = edits.write(place, typed);
        if (refused.isEmpty()) {
            refresh();
        }
        show(refused);
    }

    /// Shows what the cell has now, unless something else is being typed or was refused.
    @Override
    public void refresh() {
        if (refused.isPresent()) {
            return;
        }
        boolean untouched = field.getText().equals(shown);
        String now = edits.text(place);
        if (untouched || !field.isFocused()) {
            field.setText(now);
        }
        shown = now;
        show(Optional.empty());
    }

    /// Why the text cannot stand there, or what is wrong with it although it may.
    private void show(Optional<CellProblem> wrong) {
        String said =
                wrong.map(each -> each.message() + " " + each.cure())
                        .or(() -> edits.doubt(place, field.getText()))
                        .orElse("");
        field.pseudoClassStateChanged(Styles.STATE_DANGER, !said.isEmpty());
        problem.setText(said);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.setVisible(!said.isEmpty());
        problem.setManaged(!said.isEmpty());
    }
}
