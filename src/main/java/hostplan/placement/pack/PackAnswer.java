package hostplan.placement.pack;

import java.util.List;
import java.util.Optional;

/// A packing and how good it is.
///
/// @param filled the hosts that are used
/// @param unplaced of each kind of VM, how many have no place
/// @param cost of all hosts that are used
/// @param bound no packing that places as many costs less
/// @param certificate why not
/// @param fewest what proves that some have no place in any packing; empty where all have one or
///   nothing is known
public record PackAnswer(
        List<Filled> filled,
        List<Integer> unplaced,
        long cost,
        long bound,
        Certificate certificate,
        Optional<Fewest> fewest) {

    public PackAnswer {
        filled = List.copyOf(filled);
        unplaced = List.copyOf(unplaced);
    }

    public long hosts() {
        return filled.stream().mapToLong(Filled::times).sum();
    }

    public boolean placesAll() {
        return unplaced.stream().allMatch(each -> each == 0);
    }

    /// Whether no packing places more.
    public boolean placesMost() {
        long left = unplaced.stream().mapToLong(each -> each).sum();
        return left == fewest.map(Fewest::unplaced).orElse(0L);
    }

    /// Whether no packing places more, and none that places as many costs less.
    public boolean isOptimal() {
        return placesMost() && cost == bound;
    }

    /// In no packing have fewer VMs no place: a VM without one costs one unit and hosts nothing,
    /// and then no packing costs less than this certificate says, whose prices are at most one
    /// unit.
    ///
    /// @param unplaced with those that fit no host even alone
    public record Fewest(long unplaced, Certificate certificate) {}
}
