package hostplan.ui.controls;

import hostplan.amount.Parsed;
import hostplan.ui.common.Entry;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// A field with its caption above and, while what is typed cannot be read, the reason and the cure
/// below.
public final class EntryBox<T> extends VBox {

    private static final int NOTE_ROWS = 3;

    private final TextInputControl field;
    private final Label problem = new Label();

    private EntryBox(
            String id, String caption, Entry<T> entry, TextInputControl field, Runnable left) {
        this.field = field;
        Label label = new Label(caption);
        label.getStyleClass().addAll("muted", "small");
        label.setLabelFor(field);
        field.setId(id);
        field.setAccessibleText(caption);
        EntryField.bind(
                field,
                entry,
                () -> {
                    entry.revert();
                    left.run();
                });
        problem.setWrapText(true);
        problem.getStyleClass().addAll("small", "danger");
        problem.setId(id + "-problem");
        entry.problemProperty().subscribe(this::show);
        setSpacing(2);
        getChildren().addAll(label, field, problem);
    }

    /// A field of one line. Leaving it gives up what cannot be read and tells `left`.
    public static <T> EntryBox<T> line(String id, String caption, Entry<T> entry, Runnable left) {
        return new EntryBox<>(id, caption, entry, new TextField(), left);
    }

    /// A field of several lines.
    public static <T> EntryBox<T> lines(String id, String caption, Entry<T> entry, Runnable left) {
        TextArea area = new TextArea();
        area.setPrefRowCount(NOTE_ROWS);
        area.setWrapText(true);
        return new EntryBox<>(id, caption, entry, area, left);
    }

    /// The same with what an empty field means.
    public EntryBox<T> withPrompt(String prompt) {
        field.setPromptText(prompt);
        return this;
    }

    private void show(Optional<Parsed.Problem<T>> found) {
        problem.setText(found.map(wrong -> wrong.message() + " " + wrong.cure()).orElse(""));
        problem.setVisible(found.isPresent());
        problem.setManaged(found.isPresent());
    }
}
