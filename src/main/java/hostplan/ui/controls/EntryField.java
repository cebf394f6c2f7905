package hostplan.ui.controls;

import atlantafx.base.theme.Styles;

import hostplan.amount.Parsed;
import hostplan.ui.common.Entry;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A field with its caption above. What is wrong with its text stands in [FieldProblems].
public final class EntryField extends VBox {

    private final Label caption = new Label();
    private final TextField field = new TextField();

    public EntryField() {
        getStyleClass().add("entry-field");
        caption.getStyleClass().addAll("caption", "muted", "small");
        caption.setLabelFor(field);
        caption.managedProperty().bind(caption.textProperty().isNotEmpty());
        getChildren().addAll(caption, field);
        idProperty().subscribe(id -> field.setId(id == null ? null : id + "-field"));
    }

    /// The caption, which is also what a screen reader calls the field.
    public StringProperty captionProperty() {
        return caption.textProperty();
    }

    public String getCaption() {
        return caption.getText();
    }

    public void setCaption(String text) {
        caption.setText(text);
        field.setAccessibleText(text);
    }

    /// What an empty field means.
    public StringProperty promptProperty() {
        return field.promptTextProperty();
    }

    public String getPrompt() {
        return field.getPromptText();
    }

    public void setPrompt(String text) {
        field.setPromptText(text);
    }

    public TextField field() {
        return field;
    }

    /// Shows an entry and types into it.
    ///
    /// @param left told when the field loses the focus
    public void bind(Entry<?> entry, Runnable left) {
        bind(field, entry, left);
    }

    private static String sentence(Parsed.Problem<?> problem) {
        return problem.message() + " " + problem.cure();
    }

    /// The same for a field without caption, as in a table.
    public static void bind(TextInputControl field, Entry<?> entry, Runnable left) {
        WindowUndo.install(field);
        field.textProperty().bindBidirectional(entry.textProperty());
        entry.problemProperty()
                .subscribe(problem -> {
                    field.pseudoClassStateChanged(Styles.STATE_DANGER, problem.isPresent());
                    field.setAccessibleHelp(problem.map(EntryField::sentence).orElse(null));
                });
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        left.run();
                    }
                });
        field.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        entry.revert();
                    }
                });
    }
}
