package hostplan.placement.survive;

import hostplan.placement.pack.Filled;

import java.util.List;

/// One choice of hosts that fail, and where their VMs go.
///
/// @param failed places among the standing hosts, one for each that fails
/// @param restarts where VMs start anew: the place among the standing hosts, on how many of those,
///   and which VMs on each
/// @param down of each kind of VM, how many cannot start elsewhere, whatever is free
/// @param homeless of each kind of VM, how many could but find no room
/// @param isSure whether no other way would leave fewer of them; true where none is left
public record FailureCase(
        List<Integer> failed,
        List<Filled> restarts,
        List<Integer> down,
        List<Integer> homeless,
        boolean isSure) {

    public FailureCase {
        failed = List.copyOf(failed);
        restarts = List.copyOf(restarts);
        down = List.copyOf(down);
        homeless = List.copyOf(homeless);
    }

    /// How many VMs cannot start elsewhere, whatever is free.
    public long vmsDown() {
        return down.stream().mapToLong(count -> count).sum();
    }

    /// Whether every VM that can start elsewhere does.
    public boolean isSurvived() {
        return homeless.stream().allMatch(each -> each == 0);
    }
}
