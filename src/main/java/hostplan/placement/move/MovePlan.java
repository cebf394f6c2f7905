package hostplan.placement.move;

import java.util.List;
import java.util.stream.Stream;

/// Moves in an order in which every step is within capacity.
///
/// @param steps in their order
/// @param stuck moves that no order allows while all VMs run: something has to be shut down first;
///   where the search was stopped, those that it did not come to
/// @param isEnded whether the search came to its end
/// @param emptied identities of the servers that carry nothing in the end and did before
public record MovePlan(List<Move> steps, List<Move> stuck, boolean isEnded, List<String> emptied) {

    public MovePlan {
        steps = List.copyOf(steps);
        stuck = List.copyOf(stuck);
        emptied = List.copyOf(emptied);
    }

    /// How many VMs move, those that move twice counted once.
    public long vms() {
        return Stream.concat(steps.stream(), stuck.stream())
                .filter(move -> !move.isDetour())
                .mapToLong(move -> (long) move.times() * move.ids().size())
                .sum();
    }
}
