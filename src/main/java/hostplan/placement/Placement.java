package hostplan.placement;

import hostplan.capacity.Slicing;

import java.util.List;

/// A question that is asked of a project: on which hosts do its VMs find a place?
///
/// @param rules by which hosts are cut: its host, its lines and its name say nothing here
/// @param failures how many hosts may fail at the same time; 0 for none
public record Placement(
        List<HostOffer> hosts,
        VmCounting counting,
        Slicing rules,
        DiskPlace disks,
        PlacementAim aim,
        int failures) {

    public Placement {
        hosts = List.copyOf(hosts);
        if (failures < 0) {
            throw new IllegalArgumentException("Fewer than no hosts cannot fail.");
        }
    }
}
