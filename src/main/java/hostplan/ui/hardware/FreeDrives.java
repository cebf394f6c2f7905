package hostplan.ui.hardware;

import hostplan.hardware.ArrayLevel;
import hostplan.hardware.ArrayMaker;
import hostplan.hardware.DriveArray;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.StorageController;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.storage.ArrayLayout;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The drives of a machine that are in no array and no spare of one, and the array that is usually
/// made of them.
record FreeDrives(Optional<Machine> machine) {

    static FreeDrives of(CurrentMachine current) {
        return new FreeDrives(current.shown().flatMap(Shown::machine));
    }

    List<Slot> all() {
        return machine.map(FreeDrives::free).orElse(List.of());
    }

    private static List<Slot> free(Machine machine) {
        Set<Slot> taken = new HashSet<>();
        for (DriveArray array : machine.assembly().arrays()) {
            taken.addAll(array.drives());
            taken.addAll(array.spares());
        }
        return machine.slotsOf(SlotKind.BAY).stream()
                .filter(slot -> machine.in(slot).isPresent() && !taken.contains(slot))
                .toList();
    }

    /// An array of the free drives of the selected bays, else of those of the first group, at the
    /// usual level for so many.
    DriveArray joined(String name, List<Slot> selected) {
        List<Slot> free = all();
        List<Slot> chosen = free.stream().filter(selected::contains).toList();
        List<Slot> taken = chosen.isEmpty() ? firstGroup(free) : chosen;
        ArrayLevel level = usualLevel(taken.size());
        return new DriveArray(
                name,
                level,
                maker(level),
                taken,
                List.of(),
                ArrayLayout.usualGroups(level, taken.size()));
    }

    /// Drives of one group of bays are alike.
    private static List<Slot> firstGroup(List<Slot> free) {
        return free.stream().filter(slot -> slot.group().equals(free.getFirst().group())).toList();
    }

    private static ArrayLevel usualLevel(int drives) {
        if (drives < 2) {
            return ArrayLevel.SINGLE;
        }
        if (drives < 4) {
            return drives == 2 ? ArrayLevel.RAID_1 : ArrayLevel.RAID_5;
        }
        return drives % 2 == 0 ? ArrayLevel.RAID_10 : ArrayLevel.RAID_6;
    }

    /// A card where there is one that makes the level, else software.
    ArrayMaker maker(ArrayLevel level) {
        if (level.isZfs()) {
            return ArrayMaker.ZFS;
        }
        boolean byCard =
                machine.map(found ->
                                found.all(StorageController.class).stream()
                                        .anyMatch(card -> card.facts().levels().contains(level)))
                        .orElse(false);
        return byCard ? ArrayMaker.CARD : ArrayMaker.MDRAID;
    }
}
