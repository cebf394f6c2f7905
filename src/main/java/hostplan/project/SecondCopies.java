package hostplan.project;

import hostplan.capacity.Resource;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion.Vms;
import hostplan.placement.move.SeatedHost;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// On which other host the second copy lies of each VM whose disks are kept in pairs of hosts.
///
/// @param vms how many such VMs have a place
/// @param without how many of them find no other host with room for their copy
/// @param near how many have their copy in the same rack, at the same site or on the same feed,
///   though a rule keeps their group apart over these
/// @param starting how many can start where their copy lies, whichever host fails alone, while all
///   others of that host do too or start where the drill lets them; empty where none was let fail
///   alone, or there are very many
/// @param starters hosts, by their place, of which every VM starts where its copy lies when they
///   fail alone
/// @param pairs every host with every other that holds copies of its VMs
/// @param unchosen names of pools that keep not two copies, of which no place is chosen
public record SecondCopies(
        long vms,
        long without,
        long near,
        Optional<Long> starting,
        Set<Integer> starters,
        List<Pair> pairs,
        List<String> unchosen) {

    public static final SecondCopies NONE =
            new SecondCopies(0, 0, 0, Optional.empty(), Set.of(), List.of(), List.of());

    private static final Comparator<SecondCopies> BEST_FIRST =
            Comparator.comparingLong(SecondCopies::without)
                    .thenComparingLong(SecondCopies::near)
                    .thenComparingLong(each -> -each.starting().orElse(0L));

    public SecondCopies {
        starters = Set.copyOf(starters);
        pairs = List.copyOf(pairs);
        unchosen = List.copyOf(unchosen);
    }

    /// Copies of VMs that run on one host, on another.
    ///
    /// @param from place among the hosts of the answer of that on which they run
    /// @param to place of that with the copies
    /// @param bytes of all these copies
    public record Pair(int from, int to, long bytes, List<Vms.One> ones) {
        public Pair {
            ones = List.copyOf(ones);
        }

        /// Those of groups that stay together are counted one by one.
        public long vms() {
            return SoughtCopy.vms(ones);
        }
    }

    /// Whether every copy has a host.
    public boolean areAllPlaced() {
        return without == 0;
    }

    /// Of the VMs on one host, the host with most copies first.
    public List<Pair> of(int host) {
        return pairs.stream()
                .filter(pair -> pair.from() == host)
                .sorted((one, other) -> Long.compare(other.vms(), one.vms()))
                .toList();
    }

    /// Whether no other way leaves less to be desired.
    private boolean isBest() {
        return without == 0 && near == 0 && starting.orElse(vms) == vms;
    }

    /// The largest by disk, by memory or by vCPUs are looked at first, whichever does best.
    ///
    /// @param hosts of the answer, one by one
    static SecondCopies of(
            ProjectIndex index,
            Placement placement,
            PlacementAnswer answer,
            List<SeatedHost> hosts) {
        SecondCopies best = NONE;
        for (Resource first : List.of(Resource.DISK, Resource.MEMORY, Resource.VCPUS)) {
            int place = answer.question().place(first);
            SecondCopies found = new CopySearch(index, placement, answer, hosts, place).found();
            best = best == NONE || BEST_FIRST.compare(found, best) < 0 ? found : best;
            if (best.isBest()) {
                break;
            }
        }
        return best;
    }
}
