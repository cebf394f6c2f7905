package hostplan.placement.pack;

import java.util.List;

/// A packing and how good it is.
///
/// @param filled the hosts that are used
/// @param unplaced of each kind of VM, how many have no place
/// @param cost of all hosts that are used
/// @param bound no packing that places as many costs less
/// @param certificate why not; its bound may be below the one that follows from whole costs
public record PackAnswer(
        List<Filled> filled,
        List<Integer> unplaced,
        long cost,
        long bound,
        Certificate certificate) {

    public PackAnswer {
        filled = List.copyOf(filled);
        unplaced = List.copyOf(unplaced);
    }

    public long hosts() {
        return filled.stream().mapToLong(Filled::times).sum();
    }

    public boolean isOptimal() {
        return cost == bound;
    }
}
