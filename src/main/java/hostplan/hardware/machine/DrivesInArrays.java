package hostplan.hardware.machine;

import hostplan.amount.Bytes;
import hostplan.hardware.ArrayMaker;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveArray;
import hostplan.hardware.Slot;
import hostplan.hardware.StorageController;
import hostplan.hardware.storage.ArrayFigures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gives the drives of a machine to its arrays. A drive that two arrays name belongs to the first.
final class DrivesInArrays {

    private final Machine machine;
    private final Map<Slot, Drive> free = new LinkedHashMap<>();

    private DrivesInArrays(Machine machine) {
        this.machine = machine;
        machine.all(Drive.class).forEach(each -> free.put(each.slot(), each.facts()));
    }

    static StorageFigures of(Machine machine) {
        DrivesInArrays given = new DrivesInArrays(machine);
        List<Drive> drives = List.copyOf(given.free.values());
        List<ArrayFigures> arrays = machine.assembly().arrays().stream().map(given::array).toList();
        return new StorageFigures(
                drives,
                List.copyOf(given.free.values()),
                arrays,
                machine.assembly().limits(),
                CardLink.mbs(machine));
    }

    private ArrayFigures array(DriveArray array) {
        return ArrayFigures.of(array, take(array.drives()), take(array.spares()), cache(array));
    }

    private List<Drive> take(List<Slot> slots) {
        List<Drive> taken = new ArrayList<>();
        slots.forEach(slot -> Optional.ofNullable(free.remove(slot)).ifPresent(taken::add));
        return taken;
    }

    /// Of the card that makes it, if any.
    private Optional<Bytes> cache(DriveArray array) {
        return machine.all(StorageController.class).stream()
                .filter(_ -> array.maker() == ArrayMaker.CARD)
                .filter(each -> each.facts().levels().contains(array.level()))
                .flatMap(each -> each.facts().cache().stream())
                .filter(each -> !each.isZero())
                .max(Bytes::compareTo);
    }
}
