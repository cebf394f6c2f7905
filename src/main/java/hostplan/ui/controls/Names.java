package hostplan.ui.controls;

import javafx.scene.control.ListCell;
import javafx.util.StringConverter;

import java.util.function.Function;

/// Shows things by their names in choosers.
public final class Names<T> extends StringConverter<T> {

    private final Function<T, String> name;

    public Names(Function<T, String> name) {
        this.name = name;
    }

    public static <T> ListCell<T> cell(Function<T, String> name) {
        return new ListCell<>() {
            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : name.apply(item));
            }
        };
    }

    @Override
    public String toString(T item) {
        return item == null ? "" : name.apply(item);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("Things are chosen, not typed.");
    }
}
