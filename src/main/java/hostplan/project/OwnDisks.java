package hostplan.project;

import hostplan.amount.Fraction;
import hostplan.capacity.HostArray;
import hostplan.capacity.HostFigures;
import hostplan.hardware.machine.StorageFigures;
import hostplan.hardware.storage.ArrayFigures;

import java.util.List;
import java.util.Optional;

/// The disks of a machine as its slices see them: those arrays that can be made, each with what it
/// does at the share of reads that the slicing states, in whole operations a second.
final class OwnDisks {

    private OwnDisks() {}

    /// The host with these disks.
    static HostFigures on(HostFigures host, StorageFigures storage, Fraction readShare) {
        return host.withDisk(storage.usable(), whole(storage.hostIops(readShare)))
                .withArrays(made(storage).stream().map(each -> array(each, readShare)).toList());
    }

    static List<ArrayFigures> made(StorageFigures storage) {
        return storage.arrays().stream().filter(each -> each.layout().isPresent()).toList();
    }

    private static HostArray array(ArrayFigures figures, Fraction readShare) {
        return new HostArray(
                figures.array().name(),
                Optional.of(figures.usable()),
                whole(figures.iops(readShare)));
    }

    private static Optional<Long> whole(Optional<Fraction> operations) {
        return operations.map(each -> each.floor().longValueExact());
    }
}
