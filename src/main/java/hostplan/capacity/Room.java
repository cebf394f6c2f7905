package hostplan.capacity;

import hostplan.amount.Fraction;
import hostplan.capacity.mix.Goal;
import hostplan.capacity.mix.MixAnswer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A host that is being cut: how many slices it has of each line, and how many more it can take.
interface Room {

    /// Of each line, those that are cut.
    long[] counts();

    /// As many more of a line as fit, and no more than this; says how many.
    long take(int line, long atMost);

    /// Takes slices until each line has so many, or none of them where not all fit.
    boolean takeUpTo(long[] counts);

    /// Takes the best mix of more, the first goal before the next.
    ///
    /// @param most of each line in all; empty for any number
    /// @param goals over the lines
    MixAnswer takeBest(List<Optional<Long>> most, List<Goal> goals);

    /// What refuses one more of a line, at most one reason for each resource.
    List<Rejection> refusals(int line);

    /// Of the whole host.
    Map<Resource, Ledger> ledgers();

    /// Where the slices lie; empty where the host is taken as one.
    List<NodeAnswer> nodes();

    /// What lies on which array; empty where nothing is told apart.
    List<ArrayAnswer> arrays();

    /// Whether every count so far is known to be the most there can be.
    boolean isProven();

    /// What is free of the whole host.
    default Map<Resource, Fraction> free() {
        Map<Resource, Fraction> free = new EnumMap<>(Resource.class);
        ledgers().forEach((resource, ledger) -> free.put(resource, ledger.free()));
        return free;
    }
}
