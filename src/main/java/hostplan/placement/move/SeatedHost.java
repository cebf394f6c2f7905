package hostplan.placement.move;

import hostplan.placement.PlacementQuestion.Vms;

import java.util.List;
import java.util.Optional;

/// One host of an answer, or several to be bought that carry the same, with the VMs on it.
///
/// @param row its place among the hosts of the answer
/// @param host its kind, by its place in the question
/// @param server identity of the server that stands; empty for one to be bought
/// @param number counts those to be bought of a kind, from 1
/// @param seats what is on it, in the order of the kinds of VMs
public record SeatedHost(
        int row, int host, Optional<String> server, int number, List<Seats> seats) {

    public SeatedHost {
        seats = List.copyOf(seats);
    }

    /// VMs of one kind on it.
    ///
    /// @param vm its kind, by its place in the question
    public record Seats(int vm, List<Vms.One> ones) {
        public Seats {
            ones = List.copyOf(ones);
        }

        public int count() {
            return ones.stream().mapToInt(Vms.One::times).sum();
        }
    }
}
