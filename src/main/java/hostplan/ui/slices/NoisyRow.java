package hostplan.ui.slices;

import hostplan.ui.common.Entry;
import hostplan.ui.common.FieldTexts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;
import java.util.function.Consumer;

/// How many slices of a flavor are noisy, and on which array they lie.
public final class NoisyRow {

    private final String flavor;
    private final Entry<Integer> noisy;
    private final ReadOnlyObjectWrapper<Optional<String>> array =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Consumer<Optional<String>> changeArray;

    /// @param flavor identity of the flavor
    NoisyRow(String flavor, Consumer<Integer> noisy, Consumer<Optional<String>> array) {
        this.flavor = flavor;
        this.noisy = new Entry<>(FieldTexts.whole(0), String::valueOf, noisy);
        changeArray = array;
    }

    public String flavor() {
        return flavor;
    }

    public Entry<Integer> noisy() {
        return noisy;
    }

    /// Empty for all those that no other flavor names, as one.
    public ReadOnlyObjectProperty<Optional<String>> arrayProperty() {
        return array.getReadOnlyProperty();
    }

    public void choose(Optional<String> chosen) {
        if (!chosen.equals(array.get())) {
            changeArray.accept(chosen);
        }
    }

    void show(Optional<String> shown) {
        array.set(shown);
    }
}
