package hostplan.ui.sheet;

import atlantafx.base.controls.CustomTextField;

import hostplan.sheet.CellProblem;
import hostplan.sheet.Column;
import hostplan.sheet.ColumnType;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

import java.util.List;
import java.util.Optional;

/// A field of the inspector: its heading, its text, and what is wrong with that. A text goes into
/// the objects by Enter or when the field is left.
final class InspectorField extends VBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    /// Longer texts may be cut, so all of them stands in the tip.
    private static final int SHORT = 14;

    private static final double TIP_WIDTH = 480;

    private final Inspector inspector;
    private final Column column;
    private final TextInputControl field;
    private final Label problem = new Label();
    private final SuggestionList suggestions = new SuggestionList(this::take);
    private final Popup popup = new Popup();
    private String shown = "";
    private List<String> all = List.of();

    /// @param readOnly whether the project may be looked at only
    InspectorField(
            Inspector inspector, Column column, String heading, ObservableValue<Boolean> readOnly) {
        this.inspector = inspector;
        this.column = column;
        field = field();
        field.setId("field-" + column.key().replace(':', '-'));
        field.setAccessibleText(heading);
        field.editableProperty().bind(readOnly.map(may -> column.editable() && !may));
        field.setFocusTraversable(column.editable());
        Label label = new Label(heading);
        label.getStyleClass().setAll("label", "muted", "field-heading");
        label.setLabelFor(field);
        problem.getStyleClass().setAll("label", "field-problem");
        problem.setWrapText(true);
        getStyleClass().setAll("inspector-field");
        getChildren().setAll(label, field, problem);
        suggestions
                .getStylesheets()
                .add(SheetController.class.getResource("sheet.css").toExternalForm());
        suggestions.getStyleClass().add("popup-suggestions");
        popup.getContent().setAll(suggestions);
        popup.setAutoHide(true);
        field.focusedProperty().subscribe(focused -> focus(focused));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.textProperty().addListener(changed -> typed());
        show("", "");
    }

    private TextInputControl field() {
        if (column.type() instanceof ColumnType.Text(var lines) && lines == ColumnType.Lines.MANY) {
            TextArea area = new TextArea();
            area.setWrapText(true);
            area.setPrefRowCount(3);
            return area;
        }
        if (!Suggestions.closed(column) || !column.editable()) {
            return new TextField();
        }
        CustomTextField choice = new CustomTextField();
        FontIcon arrow = new FontIcon(Material2AL.ARROW_DROP_DOWN);
        arrow.setOnMouseClicked(event -> {
            choice.requestFocus();
            offer(all);
        });
        choice.setRight(arrow);
        return choice;
    }

    /// Shows what the selected objects have.
    ///
    /// @param prompt what stands there where they differ
    void show(String text, String prompt) {
        boolean typing = field.isFocused() && !field.getText().equals(shown) && text.equals(shown);
        shown = text;
        if (!typing) {
            field.setText(text);
            field.setPromptText(prompt);
            field.setTooltip(text.length() > SHORT ? tip(text) : null);
            wrong(Optional.empty());
        }
    }

    private static Tooltip tip(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(TIP_WIDTH);
        return tip;
    }

    private void focus(boolean focused) {
        if (focused) {
            all = inspector.suggestions(column);
        } else {
            popup.hide();
            commit();
        }
    }

    private void typed() {
        wrong(Optional.empty());
        if (field.isFocused() && !field.getText().equals(shown)) {
            offer(Suggestions.fitting(column, all, field.getText()));
            if (Suggestions.closed(column) && !field.getText().isBlank()) {
                suggestions.mark(0);
            }
        }
    }

    private void offer(List<String> texts) {
        if (texts.isEmpty() || !field.isEditable() || field.getScene() == null) {
            popup.hide();
            return;
        }
        suggestions.show(texts.stream().limit(Suggestions.MOST).toList());
        suggestions.setMinWidth(field.getWidth());
        Bounds below = field.localToScreen(field.getBoundsInLocal());
        if (below != null) {
            popup.show(field, below.getMinX(), below.getMaxY());
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> enter(event);
            case ESCAPE -> escape(event);
            case DOWN, UP -> vertical(event);
            case Z -> undo(event);
            default -> {}
        }
    }

    private void enter(KeyEvent event) {
        if (!(field instanceof TextArea) || event.isShortcutDown()) {
            if (popup.isShowing()) {
                suggestions.marked().ifPresent(field::setText);
                popup.hide();
            }
            commit();
            event.consume();
        }
    }

    private void escape(KeyEvent event) {
        if (popup.isShowing() || !field.getText().equals(shown)) {
            popup.hide();
            field.setText(shown);
            event.consume();
        }
    }

    /// With nothing typed, undo is that of the project and not that of the field.
    private void undo(KeyEvent event) {
        if (event.isShortcutDown() && field.getText().equals(shown)) {
            if (event.isShiftDown()) {
                inspector.redo();
            } else {
                inspector.undo();
            }
            event.consume();
        }
    }

    private void vertical(KeyEvent event) {
        if (field instanceof TextArea) {
            return;
        }
        boolean down = event.getCode() == KeyCode.DOWN;
        if (!popup.isShowing()) {
            offer(further());
            suggestions.mark(field.getText());
        } else if (down) {
            suggestions.markNext();
        } else {
            suggestions.markPrevious();
        }
        event.consume();
    }

    /// All that may be chosen; of several names those beside what stands there.
    private List<String> further() {
        String text = field.getText();
        return Suggestions.several(column) && !text.isBlank()
                ? Suggestions.fitting(column, all, Suggestions.goingOn(text))
                : all;
    }

    private void take(String suggestion) {
        popup.hide();
        field.setText(suggestion);
        commit();
    }

    private void commit() {
        if (!field.getText().equals(shown)) {
            wrong(inspector.change(column, field.getText()));
        }
    }

    private void wrong(Optional<CellProblem> found) {
        problem.setText(found.map(why -> why.message() + " " + why.cure()).orElse(""));
        problem.setVisible(found.isPresent());
        problem.setManaged(found.isPresent());
        field.pseudoClassStateChanged(INVALID, found.isPresent());
    }
}
