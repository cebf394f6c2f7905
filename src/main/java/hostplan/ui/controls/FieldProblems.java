package hostplan.ui.controls;

import hostplan.amount.Parsed;
import hostplan.ui.common.Entry;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What is wrong in the fields above, a line each: the field, the mistake and the cure. It takes no
/// room while nothing is.
public final class FieldProblems extends VBox {

    private final Map<Entry<?>, Label> lines = new LinkedHashMap<>();

    public FieldProblems() {
        getStyleClass().add("field-problems");
        setSpacing(2);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Forgets all fields.
    public void clear() {
        lines.clear();
        getChildren().clear();
        setVisible(false);
    }

    /// @param name what the field is called
    public void watch(String name, Entry<?> entry) {
        Label line = new Label();
        line.getStyleClass().addAll("problem", "small");
        line.setWrapText(true);
        lines.put(entry, line);
        entry.problemProperty().subscribe(problem -> show(line, name, problem));
    }

    private void show(Label line, String name, Optional<? extends Parsed.Problem<?>> problem) {
        line.setText(
                problem.map(found -> name + ": " + found.message() + " " + found.cure())
                        .orElse(""));
        getChildren()
                .setAll(lines.values().stream().filter(each -> !each.getText().isEmpty()).toList());
        setVisible(!getChildren().isEmpty());
    }
}
