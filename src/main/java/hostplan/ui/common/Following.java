package hostplan.ui.common;

import javafx.beans.value.ObservableValue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The values that a controller follows. It holds them, since a binding that nobody holds is
/// forgotten together with those who listen to it.
public final class Following {

    private final List<ObservableValue<?>> held = new ArrayList<>();

    /// Gives the value to a consumer, now and whenever it changes.
    public <T> void follow(ObservableValue<T> value, Consumer<T> consumer) {
        held.add(value);
        value.subscribe(consumer);
    }
}
