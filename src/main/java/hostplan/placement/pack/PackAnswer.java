package hostplan.placement.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A packing and how good it is.
///
/// @param filled the hosts that are used
/// @param unplaced of each kind of VM, how many have no place
/// @param cost of all hosts that are used
/// @param bound no packing that places as many costs less
/// @param certificate why not
/// @param split where the bound is above that of the certificate: what proves it
/// @param fewest what proves that some have no place in any packing; empty where all have one or
///   nothing is known
public record PackAnswer(
        List<Filled> filled,
        List<Integer> unplaced,
        long cost,
        long bound,
        Certificate certificate,
        Optional<Split> split,
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

    /// With exactly n hosts of one kind, n times its cost is spent, and the others carry what n
    /// free ones do not: so much is the least that is spent then. No packing costs less than the
    /// least over all n.
    ///
    /// @param host the kind of host
    /// @param byCount for each n from 0 on, the answer where n of it are free and there are no
    ///   more; further ones alone cost as much as is claimed
    public record Split(int host, List<PackAnswer> byCount) {
        public Split {
            byCount = List.copyOf(byCount);
        }

        /// The question of which the n-th is the answer.
        public static PackQuestion question(PackQuestion whole, int host, int count) {
            List<HostKind> hosts = new ArrayList<>(whole.hosts());
            hosts.set(host, hosts.get(host).withCost(0).withLimit(count));
            return new PackQuestion(whole.resources(), hosts, whole.vms());
        }
    }

    /// The same packing with another bound and what proves it.
    PackAnswer proven(long other, Split by) {
        return new PackAnswer(
                filled,
                unplaced,
                cost,
                Math.min(cost, other),
                certificate,
                Optional.of(by),
                fewest);
    }

    /// In no packing have fewer VMs no place: a VM without one costs one unit and hosts nothing,
    /// and then no packing costs less than this certificate says, whose prices are at most one
    /// unit.
    ///
    /// @param unplaced with those that fit no host even alone
    public record Fewest(long unplaced, Certificate certificate) {}
}
