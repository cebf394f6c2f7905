package hostplan.ui.sheet;

import hostplan.sheet.CellProblem;
import hostplan.sheet.ColumnType;
import hostplan.ui.grid.Motion;
import hostplan.ui.sheet.CellEditing.Edit;
import hostplan.ui.sheet.CellEditing.Reach;
import hostplan.ui.sheet.CellEditing.Start;

import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The editor that lies over the active cell: a field, what may be chosen, and what is wrong with
/// the text.
final class CellEditor extends VBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");
    private static final int LINES = 4;

    private final CellEditing editing;
    private final Edit edit;
    private final Consumer<Motion> moved;
    private final TextInputControl field;
    private final SuggestionList suggestions = new SuggestionList(this::take);
    private final Label problem = new Label();
    private final Subscription problems;

    /// @param moved told where to go on after the value was taken
    CellEditor(CellEditing editing, Edit edit, String heading, Consumer<Motion> moved) {
        this.editing = editing;
        this.edit = edit;
        this.moved = moved;
        field = field(edit);
        field.setId("cell-editor");
        field.setAccessibleText(heading);
        field.setText(edit.text());
        problem.setId("cell-problem");
        problem.getStyleClass().setAll("label", "cell-problem");
        problem.setWrapText(true);
        getStyleClass().setAll("cell-editor");
        getChildren().setAll(field, suggestions, problem);
        problems = editing.problemProperty().subscribe(this::show);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.textProperty().addListener(changed -> typed());
        getPseudoClassStates().addListener((SetChangeListener<PseudoClass>) change -> turn());
        suggest();
    }

    private static TextInputControl field(Edit edit) {
        boolean many =
                edit.column().type() instanceof ColumnType.Text(var lines)
                        && lines == ColumnType.Lines.MANY;
        if (!many) {
            return new TextField();
        }
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        return area;
    }

    /// Where it opens upwards, the field comes last and stays over its cell.
    private void turn() {
        boolean above = getPseudoClassStates().contains(ABOVE);
        boolean last = getChildren().getLast() == field;
        if (above && !last) {
            field.toFront();
        } else if (!above && last) {
            field.toBack();
        }
    }

    /// Takes the focus, ready to go on typing.
    void start() {
        field.requestFocus();
        if (edit.start() == Start.REPLACING) {
            field.selectAll();
        } else {
            field.end();
        }
    }

    /// Forgets the edit, which is over.
    void stop() {
        problems.unsubscribe();
    }

    String text() {
        return field.getText();
    }

    private void typed() {
        editing.typed();
        suggest();
    }

    /// Offers what fits; while the text is as it was, all of it.
    private void suggest() {
        boolean untouched =
                edit.start() == Start.REPLACING
                        && text().equals(edit.text())
                        && !Suggestions.several(edit.column());
        List<String> fitting =
                untouched
                        ? edit.suggestions().stream().limit(Suggestions.MOST).toList()
                        : Suggestions.fitting(edit.column(), edit.suggestions(), text());
        boolean done = !untouched && fitting.size() == 1 && fitting.getFirst().equals(text());
        suggestions.show(done || (text().isEmpty() && !offersAtOnce()) ? List.of() : fitting);
        if (untouched) {
            suggestions.mark(text());
        } else if (Suggestions.closed(edit.column()) && !text().isBlank()) {
            suggestions.mark(0);
        }
    }

    private boolean offersAtOnce() {
        return Suggestions.closed(edit.column()) || Suggestions.several(edit.column());
    }

    private void show(Optional<CellProblem> wrong) {
        problem.setText(wrong.map(found -> found.message() + " " + found.cure()).orElse(""));
        problem.setVisible(wrong.isPresent());
        problem.setManaged(wrong.isPresent());
        pseudoClassStateChanged(INVALID, wrong.isPresent());
        if (getParent() != null) {
            getParent().getParent().requestLayout();
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> enter(event);
            case TAB -> accept(event.isShiftDown() ? Motion.PREVIOUS : Motion.NEXT, event);
            case ESCAPE -> {
                editing.cancel();
                event.consume();
            }
            case UP, DOWN -> vertical(event);
            default -> {}
        }
    }

    private void enter(KeyEvent event) {
        if (field instanceof TextArea && (event.isShiftDown() || event.isAltDown())) {
            field.replaceSelection("\n");
            event.consume();
        } else if (Suggestions.several(edit.column()) && suggestions.marked().isPresent()) {
            suggestions.marked().ifPresent(this::take);
            event.consume();
        } else if (event.isShortcutDown()) {
            chosen();
            editing.commit(text(), Reach.SELECTION);
            event.consume();
        } else {
            accept(event.isShiftDown() ? Motion.UP : Motion.DOWN, event);
        }
    }

    private void accept(Motion motion, KeyEvent event) {
        chosen();
        if (editing.commit(text(), Reach.CELL)) {
            moved.accept(motion);
        }
        event.consume();
    }

    /// Puts the marked suggestion into the field.
    private void chosen() {
        suggestions.marked().ifPresent(field::setText);
    }

    private void vertical(KeyEvent event) {
        boolean down = event.getCode() == KeyCode.DOWN;
        if (suggestions.isManaged()) {
            if (down) {
                suggestions.markNext();
            } else {
                suggestions.markPrevious();
            }
            event.consume();
        } else if (edit.start() == Start.AFTER_TEXT && field instanceof TextField) {
            accept(down ? Motion.DOWN : Motion.UP, event);
        }
    }

    /// One of several names waits for the next.
    private void take(String suggestion) {
        if (Suggestions.several(edit.column())) {
            field.setText(Suggestions.goingOn(suggestion));
            field.end();
            return;
        }
        field.setText(suggestion);
        if (editing.commit(suggestion, Reach.CELL)) {
            moved.accept(Motion.DOWN);
        }
    }

    /// Takes what is typed, as when a person goes elsewhere.
    ///
    /// @return whether it could stand in the cell
    boolean finish() {
        return editing.commit(text(), Reach.CELL);
    }

    @Override
    protected double computePrefWidth(double height) {
        boolean wordy = problem.isManaged() || suggestions.isManaged();
        return Math.max(
                wordy ? 280 : 0, field instanceof TextArea ? 320 : 40 + text().length() * 8.0);
    }
}
