package hostplan.ui.common;

import hostplan.amount.Parsed;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// What a person types into a field and what it means: while the text can be read its value goes on
/// at each keystroke; while it cannot, the field says why and the last value stays.
public final class Entry<T> {

    private final Function<String, Parsed<T>> reader;
    private final Function<T, String> writer;
    private final Consumer<T> change;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Parsed.Problem<T>>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Object> owner = Optional.empty();
    private Optional<T> value = Optional.empty();
    private boolean showing;

    /// @param change gets each new value that was typed
    public Entry(
            Function<String, Parsed<T>> reader, Function<T, String> writer, Consumer<T> change) {
        this.reader = reader;
        this.writer = writer;
        this.change = change;
        text.subscribe((_, typed) -> typed(typed));
    }

    public StringProperty textProperty() {
        return text;
    }

    public ReadOnlyObjectProperty<Optional<Parsed.Problem<T>>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Shows a value that came from elsewhere. Text that means the same stays as it was written.
    public void show(T shown) {
        show(this, shown);
    }

    /// The same for a field that shows now one object, now another: text stays only while it is of
    /// the same one.
    ///
    /// @param of what the value belongs to
    public void show(Object of, T shown) {
        boolean same = owner.equals(Optional.of(of)) && value.equals(Optional.of(shown));
        owner = Optional.of(of);
        value = Optional.of(shown);
        if (!same) {
            put(writer.apply(shown));
        }
    }

    /// Goes back to the last value where the text could not be read.
    public void revert() {
        value.filter(_ -> problem.get().isPresent()).map(writer).ifPresent(this::put);
    }

    private void put(String written) {
        showing = true;
        text.set(written);
        showing = false;
        problem.set(Optional.empty());
    }

    private void typed(String typed) {
        if (showing) {
            return;
        }
        switch (reader.apply(typed)) {
            case Parsed.Value<T>(T read) -> {
                problem.set(Optional.empty());
                accept(read);
            }
            case Parsed.Problem<T> found -> problem.set(Optional.of(found));
        }
    }

    private void accept(T read) {
        if (!value.equals(Optional.of(read))) {
            value = Optional.of(read);
            change.accept(read);
        }
    }
}
