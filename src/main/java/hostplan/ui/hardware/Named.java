package hostplan.ui.hardware;

import javafx.util.StringConverter;

import java.util.function.Function;

/// Shows things by their names in choosers.
final class Named<T> extends StringConverter<T> {

    private final Function<T, String> name;

    Named(Function<T, String> name) {
        this.name = name;
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
