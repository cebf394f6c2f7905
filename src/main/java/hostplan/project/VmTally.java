package hostplan.project;

import hostplan.placement.Growth;
import hostplan.placement.Vm;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The virtual machines of a project added up.
///
/// @param byCluster by the name of the cluster, empty for those in none
public record VmTally(VmTotals all, Map<String, VmTotals> byCluster) {

    public VmTally {
        byCluster = Collections.unmodifiableMap(new LinkedHashMap<>(byCluster));
    }

    /// @param growth of each machine, before they are added up
    public static VmTally of(ProjectIndex index, Growth growth) {
        VmTotals.Adding all = new VmTotals.Adding(index, growth);
        Map<String, VmTotals.Adding> clusters = new LinkedHashMap<>();
        for (Vm vm : index.project().vms()) {
            all.add(vm);
            clusters.computeIfAbsent(vm.cluster(), _ -> new VmTotals.Adding(index, growth)).add(vm);
        }
        Map<String, VmTotals> byCluster = new LinkedHashMap<>();
        clusters.forEach((cluster, adding) -> byCluster.put(cluster, adding.totals()));
        return new VmTally(all.totals(), byCluster);
    }
}
