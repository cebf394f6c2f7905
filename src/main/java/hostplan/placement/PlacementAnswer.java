package hostplan.placement;

import hostplan.placement.pack.Filled;
import hostplan.placement.survive.FailureCase;

import java.util.List;
import java.util.Optional;

/// Where VMs find a place, and how good that is.
///
/// @param standing all hosts that are used or kept for a failure, with what is on them
/// @param unplaced of each kind of VM, how many have no place
/// @param cost of all hosts, in the unit of the aim
/// @param bound no placement that does as much costs less
/// @param survives whether every VM that can start elsewhere does, whichever hosts fail; empty
///   where no host is to fail
/// @param cases every choice of hosts that fail
public record PlacementAnswer(
        PlacementQuestion question,
        List<Filled> standing,
        List<Integer> unplaced,
        long cost,
        long bound,
        Optional<Boolean> survives,
        List<FailureCase> cases) {

    public PlacementAnswer {
        standing = List.copyOf(standing);
        unplaced = List.copyOf(unplaced);
        cases = List.copyOf(cases);
    }

    public long hosts() {
        return standing.stream().mapToLong(Filled::times).sum();
    }

    public boolean placesAll() {
        return unplaced.stream().allMatch(each -> each == 0);
    }

    /// Whether nothing that does as much costs less.
    public boolean isOptimal() {
        return placesAll() && survives.orElse(true) && cost == bound;
    }
}
