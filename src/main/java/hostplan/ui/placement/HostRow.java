package hostplan.ui.placement;

import java.util.List;
import java.util.Optional;

/// A line of the table of hosts: one host that stands, or those to be bought that carry the same.
///
/// @param id by which it is selected
/// @param hardware name of its configuration
/// @param times how many hosts it stands for
/// @param row its place among the hosts of the answer
/// @param host its kind, by its place in the question
/// @param server identity of the server that stands
/// @param counts of each kind of VM on each
/// @param vms how many VMs are on each, those of groups counted one by one
record HostRow(
        String id,
        String name,
        String hardware,
        int times,
        int row,
        int host,
        Optional<String> server,
        List<Integer> counts,
        long vms) {

    HostRow {
        counts = List.copyOf(counts);
    }

    boolean isEmpty() {
        return vms == 0;
    }
}
