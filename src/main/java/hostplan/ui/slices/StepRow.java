package hostplan.ui.slices;

import hostplan.drawing.Words;

import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// One line of where a resource goes; "why?" opens its formula and source.
final class StepRow extends VBox {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final String id;

    StepRow(Step step, AnswerViewModel viewModel, Words words) {
        id = step.id();
        getStyleClass().add("step");
        if (step.isResult()) {
            getStyleClass().add("result");
        }
        HBox line = new HBox(6, label(step.sign(), "sign"), label(step.amount(), "amount"));
        VBox what = new VBox(wrapped(step.label(), "what"));
        step.old().ifPresent(asOf -> what.getChildren().add(old(asOf, words)));
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        line.getChildren().add(what);
        getChildren().add(line);
        if (!step.why().isEmpty()) {
            VBox why = why(step);
            line.getChildren().add(toggle(why, words));
            getChildren().add(why);
        }
        if (!id.isEmpty()) {
            addEventHandler(
                    MouseEvent.MOUSE_PRESSED,
                    _ -> viewModel.selectedProperty().set(Optional.of(id)));
            addEventHandler(
                    MouseEvent.MOUSE_ENTERED,
                    _ -> viewModel.hoveredProperty().set(Optional.of(id)));
            addEventHandler(
                    MouseEvent.MOUSE_EXITED,
                    _ -> viewModel.hoveredProperty().set(Optional.empty()));
        }
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private static Label wrapped(String text, String style) {
        Label label = label(text, style);
        label.setWrapText(true);
        return label;
    }

    private static Label old(String asOf, Words words) {
        Label old = wrapped(words.text("slices.cost.old", asOf), "old");
        String hint = words.text("slices.cost.old.hint", asOf);
        old.setTooltip(new Tooltip(hint));
        old.setAccessibleText(hint);
        return old;
    }

    private static VBox why(Step step) {
        VBox why = new VBox(2);
        step.why().forEach(line -> why.getChildren().add(wrapped(line, "why-line")));
        why.getStyleClass().add("why");
        why.setVisible(false);
        why.managedProperty().bind(why.visibleProperty());
        return why;
    }

    private static Hyperlink toggle(VBox why, Words words) {
        Hyperlink toggle = new Hyperlink(words.text("slices.why"));
        toggle.getStyleClass().add("small");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setOnAction(_ -> {
            why.setVisible(!why.isVisible());
            toggle.setText(words.text(why.isVisible() ? "slices.whyNot" : "slices.why"));
            toggle.setVisited(false);
        });
        return toggle;
    }

    /// Lights up with what it stands for; a slice lights the line of its flavor.
    void light(Optional<String> selected, Optional<String> hovered) {
        pseudoClassStateChanged(LIT, stands(selected) || stands(hovered));
    }

    private boolean stands(Optional<String> pointed) {
        return !id.isEmpty()
                && pointed.filter(found -> found.equals(id) || found.startsWith(id + "#"))
                        .isPresent();
    }
}
