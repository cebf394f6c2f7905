package hostplan.ui.slices;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// On which array of the host the slices of a flavor lie.
final class ArrayChoice extends ComboBox<Optional<String>> {

    private boolean showing;

    /// @param shared what it says where they lie on no array of their own
    ArrayChoice(NoisyRow row, ObservableValue<List<String>> arrays, String shared) {
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Optional<String> array) {
                        return array == null ? "" : array.orElse(shared);
                    }

                    @Override
                    public Optional<String> fromString(String text) {
                        throw new UnsupportedOperationException("One chooses here.");
                    }
                });
        arrays.subscribe(known -> show(known, row));
        row.arrayProperty().subscribe(_ -> show(arrays.getValue(), row));
        valueProperty()
                .subscribe((_, chosen) -> {
                    if (!showing && chosen != null) {
                        row.choose(chosen);
                    }
                });
    }

    /// Also one that the host does not have, so that it is seen.
    private void show(List<String> known, NoisyRow row) {
        List<Optional<String>> all = new ArrayList<>(List.of(Optional.empty()));
        known.forEach(name -> all.add(Optional.of(name)));
        Optional<String> shown = row.arrayProperty().get();
        if (!all.contains(shown)) {
            all.add(shown);
        }
        showing = true;
        getItems().setAll(all);
        setValue(shown);
        showing = false;
        // Of one array all slices are on it anyway; naming it for some would leave none to the
        // others.
        setDisable(known.size() < 2 && shown.isEmpty());
    }
}
