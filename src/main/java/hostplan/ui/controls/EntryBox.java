package hostplan.ui.controls;

import hostplan.amount.Parsed;
import hostplan.ui.common.Entry;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// A field with its caption above and, while what is typed cannot be read, the reason and the cure
/// below.
public final class EntryBox<T> extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");
    private static final int NOTE_ROWS = 3;

    private final TextInputControl field;
    private final Label problem = new Label();

    private EntryBox(String id, String caption, Entry<T> entry, TextInputControl field) {
        this.field = field;
        Label label = new Label(caption);
        label.getStyleClass().addAll("muted", "small");
        label.setLabelFor(field);
        field.setId(id);
        field.setAccessibleText(caption);
        field.textProperty().bindBidirectional(entry.textProperty());
        problem.setWrapText(true);
        problem.getStyleClass().addAll("small", "danger");
        problem.setId(id + "-problem");
        entry.problemProperty().subscribe(this::show);
        setSpacing(2);
        getChildren().addAll(label, field, problem);
    }

    /// A field of one line. Leaving it gives up what cannot be read and tells `left`.
    public static <T> EntryBox<T> line(String id, String caption, Entry<T> entry, Runnable left) {
        return new EntryBox<>(id, caption, entry, new TextField()).whenLeft(entry, left);
    }

    /// A field of several lines.
    public static <T> EntryBox<T> lines(String id, String caption, Entry<T> entry, Runnable left) {
        TextArea area = new TextArea();
        area.setPrefRowCount(NOTE_ROWS);
        area.setWrapText(true);
        return new EntryBox<>(id, caption, entry, area).whenLeft(entry, left);
    }

    private EntryBox<T> whenLeft(Entry<T> entry, Runnable left) {
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        entry.revert();
                        left.run();
                    }
                });
        return this;
    }

    private void show(Optional<Parsed.Problem<T>> found) {
        field.pseudoClassStateChanged(WRONG, found.isPresent());
        problem.setText(found.map(wrong -> wrong.message() + " " + wrong.cure()).orElse(""));
        problem.setVisible(found.isPresent());
        problem.setManaged(found.isPresent());
    }
}
