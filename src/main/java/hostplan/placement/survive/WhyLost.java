package hostplan.placement.survive;

import java.util.Map;

/// Why VMs of failed hosts stay down: one reason for all hosts that are left and refuse them alike.
public sealed interface WhyLost {

    /// Their disks lie on the failed host alone.
    record DisksThere() implements WhyLost {}

    /// Every host failed.
    record NoHostLeft() implements WhyLost {}

    /// The VM is wider than the NUMA nodes of so many hosts.
    record NodesTooNarrow(long hosts) implements WhyLost {}

    /// So many hosts give one VM less than it needs, even when empty.
    record Refused(long hosts) implements WhyLost {}

    /// A rule lets it start on none of so many hosts, even when they are empty: it is bound to
    /// others.
    record BoundElsewhere(long hosts) implements WhyLost {}

    /// So many hosts, or the places where they stand, carry as many VMs of its group as a rule
    /// allows.
    record KeptApart(long hosts) implements WhyLost {}

    /// So many hosts are full; with no more than is missing on the nearest, one more would start
    /// there.
    ///
    /// @param place of the nearest among the standing hosts
    /// @param missing by resource, what one more VM lacks there
    record NoRoom(long hosts, int place, Map<Integer, Long> missing) implements WhyLost {
        public NoRoom {
            missing = Map.copyOf(missing);
        }
    }

    /// So many hosts would take one more: the search ended before it tried them.
    record SearchEnded(long hosts) implements WhyLost {}
}
