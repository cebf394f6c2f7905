package hostplan.placement;

import hostplan.placement.pack.PackQuestion;

import java.util.List;

/// VMs and hosts in whole numbers, with what they are in the project.
///
/// @param hosts what each kind of host stands for, in the order of the packing
/// @param vms what each kind of VM stands for, in the order of the packing
/// @param leftOut identities of the VMs whose size is not known, which have no place therefore
public record PlacementQuestion(
        PackQuestion packing, List<Hosts> hosts, List<String> vms, List<String> leftOut) {

    public PlacementQuestion {
        hosts = List.copyOf(hosts);
        vms = List.copyOf(vms);
        leftOut = List.copyOf(leftOut);
    }

    /// Hosts that are alike.
    public sealed interface Hosts {

        /// @param servers identities of those that stand
        record Standing(List<String> servers) implements Hosts {
            public Standing {
                servers = List.copyOf(servers);
            }
        }

        /// @param configuration identity of what is bought
        record Bought(String configuration) implements Hosts {}
    }
}
