package hostplan.hardware;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Bays of one kind for drives.
///
/// @param name such as `front` or `boot`, once in a machine
/// @param speaks how drives in them can be attached; empty where it is not known
/// @param nvme how many of them are wired for NVMe where not all are
/// @param expander whether the backplane lets one controller port reach several drives
public record Bays(
        String name,
        int count,
        DriveForm form,
        Set<DriveInterface> speaks,
        Optional<Integer> nvme,
        Side side,
        boolean hotSwap,
        boolean expander) {

    public Bays {
        Slots.checkCount(count);
        EnumSet<DriveInterface> copy = EnumSet.noneOf(DriveInterface.class);
        copy.addAll(speaks);
        speaks = Collections.unmodifiableSet(copy);
    }

    /// Whether a drive goes in and can be reached there.
    public boolean takes(Drive drive) {
        return takes(drive.form()) && takes(drive.attached());
    }

    /// A small drive goes into a large bay, in a carrier.
    public boolean takes(DriveForm drive) {
        return form == drive || (form == DriveForm.LFF && drive == DriveForm.SFF);
    }

    public boolean takes(DriveInterface attached) {
        return attached.isAmong(speaks);
    }

    public Bays named(String other) {
        return new Bays(other, count, form, speaks, nvme, side, hotSwap, expander);
    }
}
