package hostplan.ui.sheet;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// A few texts to choose from, one of them perhaps marked. The keys are those of the field it
/// belongs to.
final class SuggestionList extends VBox {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Consumer<String> taken;
    private List<String> shown = List.of();
    private int marked = -1;

    SuggestionList(Consumer<String> taken) {
        this.taken = taken;
        setId("suggestions");
        getStyleClass().setAll("suggestions");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
    }

    /// Shows texts with none of them marked.
    void show(List<String> texts) {
        shown = texts;
        marked = -1;
        getChildren().setAll(texts.stream().map(this::item).toList());
        setVisible(!texts.isEmpty());
        setManaged(!texts.isEmpty());
    }

    private Label item(String text) {
        Label item = new Label(text);
        item.getStyleClass().setAll("suggestion");
        item.setMaxWidth(Double.MAX_VALUE);
        item.setAccessibleRole(AccessibleRole.LIST_ITEM);
        // Pressed, not clicked: the field must not lose its focus first.
        item.setOnMousePressed(event -> {
            taken.accept(text);
            event.consume();
        });
        return item;
    }

    void mark(int index) {
        marked = shown.isEmpty() ? -1 : Math.clamp(index, 0, shown.size() - 1);
        IntStream.range(0, shown.size())
                .forEach(i -> getChildren().get(i).pseudoClassStateChanged(MARKED, i == marked));
    }

    void markNext() {
        mark(marked + 1);
    }

    void markPrevious() {
        mark(Math.max(0, marked - 1));
    }

    void mark(String text) {
        if (shown.contains(text)) {
            mark(shown.indexOf(text));
        }
    }

    Optional<String> marked() {
        return marked < 0 ? Optional.empty() : Optional.of(shown.get(marked));
    }
}
