package hostplan.ui.hardware;

import hostplan.amount.Parsed;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.ArrayMaker;
import hostplan.hardware.DriveArray;
import hostplan.hardware.Slot;
import hostplan.hardware.storage.ArrayLayout;
import hostplan.ui.common.Entry;
import hostplan.ui.common.FieldTexts;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The fields of the array that is edited.
final class ArrayFieldsViewModel {

    private final CurrentMachine current;
    private final ObjectProperty<Optional<Integer>> edited =
            new SimpleObjectProperty<>(Optional.empty());
    private final Entry<String> name =
            new Entry<>(
                    Parsed::value,
                    text -> text,
                    value -> type("arrayName", array -> withName(array, value)));
    private final Entry<List<Slot>> drives =
            new Entry<>(
                    this::readBays,
                    BayText::text,
                    value -> type("arrayDrives", array -> withDrives(array, value)));
    private final Entry<List<Slot>> spares =
            new Entry<>(
                    this::readBays,
                    BayText::text,
                    value -> type("arraySpares", array -> withSpares(array, value)));
    private final Entry<Integer> groups =
            new Entry<>(
                    FieldTexts.whole(1),
                    String::valueOf,
                    value -> type("arrayGroups", array -> withGroups(array, value)));

    @FunctionalInterface
    private interface Change {
        DriveArray of(DriveArray array);
    }

    ArrayFieldsViewModel(CurrentMachine current) {
        this.current = current;
    }

    /// The place of the array whose fields are open.
    ObjectProperty<Optional<Integer>> editedProperty() {
        return edited;
    }

    Entry<String> name() {
        return name;
    }

    Entry<List<Slot>> drives() {
        return drives;
    }

    Entry<List<Slot>> spares() {
        return spares;
    }

    Entry<Integer> groups() {
        return groups;
    }

    /// Shows the array that is edited; where it is gone, none is.
    void show(List<DriveArray> arrays) {
        if (edited.get().filter(place -> place >= arrays.size()).isPresent()) {
            edited.set(Optional.empty());
        }
        edited.get().ifPresent(place -> show(place, arrays.get(place)));
    }

    private void show(int place, DriveArray array) {
        String of = current.shown().map(each -> each.configuration().id()).orElse("") + "#" + place;
        name.show(of, array.name());
        drives.show(of, array.drives());
        spares.show(of, array.spares());
        groups.show(of, array.groups());
    }

    private Parsed<List<Slot>> readBays(String text) {
        return current.shown()
                .flatMap(Shown::machine)
                .map(found -> BayText.parse(text, found))
                .orElseGet(() -> Parsed.value(List.of()));
    }

    /// Another level, with who usually makes it and into how many groups it is usually divided.
    void choose(ArrayLevel level) {
        ArrayMaker usual = FreeDrives.of(current).maker(level);
        type(
                "arrayLevel",
                array ->
                        new DriveArray(
                                array.name(),
                                level,
                                usual,
                                array.drives(),
                                array.spares(),
                                ArrayLayout.usualGroups(level, array.drives().size())));
    }

    void choose(ArrayMaker maker) {
        type(
                "arrayMaker",
                array ->
                        new DriveArray(
                                array.name(),
                                array.level(),
                                maker,
                                array.drives(),
                                array.spares(),
                                array.groups()));
    }

    /// Adds all free drives to the array that is edited.
    void takeFree() {
        List<Slot> free = FreeDrives.of(current).all();
        type(
                "arrayDrives",
                array ->
                        withDrives(
                                array,
                                Stream.concat(array.drives().stream(), free.stream())
                                        .sorted()
                                        .toList()));
    }

    private static DriveArray withName(DriveArray array, String value) {
        return new DriveArray(
                value,
                array.level(),
                array.maker(),
                array.drives(),
                array.spares(),
                array.groups());
    }

    private static DriveArray withDrives(DriveArray array, List<Slot> value) {
        int usual = ArrayLayout.usualGroups(array.level(), array.drives().size());
        int groups =
                array.groups() == usual
                        ? ArrayLayout.usualGroups(array.level(), value.size())
                        : array.groups();
        return new DriveArray(
                array.name(), array.level(), array.maker(), value, array.spares(), groups);
    }

    private static DriveArray withSpares(DriveArray array, List<Slot> value) {
        return new DriveArray(
                array.name(), array.level(), array.maker(), array.drives(), value, array.groups());
    }

    private static DriveArray withGroups(DriveArray array, int value) {
        return new DriveArray(
                array.name(), array.level(), array.maker(), array.drives(), array.spares(), value);
    }

    private void type(String field, Change change) {
        edited.get()
                .ifPresent(place ->
                        current.typeParts(
                                field,
                                assembly -> {
                                    List<DriveArray> arrays = new ArrayList<>(assembly.arrays());
                                    arrays.set(place, change.of(arrays.get(place)));
                                    return assembly.withArrays(arrays);
                                }));
    }
}
