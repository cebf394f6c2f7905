package hostplan.hardware;

import java.util.ArrayList;
import java.util.List;

/// Some drives of a machine, joined.
///
/// @param drives the bays of its drives, without spares
/// @param spares bays of drives that wait for one to fail
/// @param groups into how many equal groups the drives are divided, for RAID 50 and 60 and for ZFS
///   (virtual devices); 1 for the others; of mirrors the number of copies follows from it
public record DriveArray(
        String name,
        ArrayLevel level,
        ArrayMaker maker,
        List<Slot> drives,
        List<Slot> spares,
        int groups) {

    public DriveArray {
        drives = List.copyOf(drives);
        spares = List.copyOf(spares);
    }

    /// With more drives beside its own.
    public DriveArray larger(List<Slot> more) {
        List<Slot> all = new ArrayList<>(drives);
        all.addAll(more);
        return withDrives(all);
    }

    public DriveArray withDrives(List<Slot> others) {
        return new DriveArray(name, level, maker, others, spares, groups);
    }
}
