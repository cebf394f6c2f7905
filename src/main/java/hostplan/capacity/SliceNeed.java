package hostplan.capacity;

import hostplan.amount.Fraction;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What one slice takes of a host: what its flavor promises and the hypervisor's memory beside.
///
/// @param amounts of the flavor alone, each in the unit of its resource; none is zero; shared vCPUs
///   as the threads they are counted as
/// @param overheadMib all overheads together
/// @param pinnedThreads threads that it has for itself; zero for shared vCPUs
public record SliceNeed(
        FlavorNeed flavor,
        Map<Resource, Fraction> amounts,
        Fraction pinnedThreads,
        List<OverheadAmount> overheads,
        Fraction overheadMib) {

    /// One overhead as it came out for this flavor.
    ///
    /// @param inputs the flavor's figures
    public record OverheadAmount(Overhead rule, Fraction mib, Map<String, Fraction> inputs) {

        /// The formula with the flavor's figures put in.
        public String withNumbers() {
            return rule.formula().withNumbers(inputs);
        }
    }

    public SliceNeed {
        amounts = Map.copyOf(amounts);
        overheads = List.copyOf(overheads);
    }

    static SliceNeed of(FlavorNeed flavor, SlicingQuestion question) {
        Map<String, Fraction> inputs = Overhead.inputs(flavor);
        Fraction threads = Fraction.of(threads(flavor, question));
        Map<Resource, Fraction> amounts = new EnumMap<>(flavor.amounts());
        if (flavor.pinned()) {
            amounts.remove(Resource.VCPUS);
        } else if (flavor.vcpus() > 0) {
            amounts.put(Resource.VCPUS, threads);
        }
        List<OverheadAmount> overheads =
                question.ruleSet().overheads().stream()
                        .map(rule -> new OverheadAmount(rule, rule.mib(inputs), inputs))
                        .toList();
        return new SliceNeed(
                flavor,
                amounts,
                flavor.pinned() ? threads : Fraction.ZERO,
                overheads,
                overheads.stream().map(OverheadAmount::mib).reduce(Fraction.ZERO, Fraction::plus));
    }

    /// A core is of one virtual node.
    private static int threads(FlavorNeed flavor, SlicingQuestion question) {
        int perCore = question.host().processors().map(Processors::threadsPerCore).orElse(1);
        int parts = flavor.parts();
        return parts * question.cutting().smt().threads(flavor.vcpus() / parts, perCore);
    }

    /// In how many NUMA nodes one slice lies, by its topology.
    public int parts() {
        return flavor.parts();
    }

    /// What one of its [#parts()] takes of a node; the overhead is shared evenly, as the memory is.
    public SliceNeed part() {
        Fraction parts = Fraction.of(parts());
        if (parts.equals(Fraction.ONE)) {
            return this;
        }
        Map<Resource, Fraction> each = new EnumMap<>(Resource.class);
        amounts.forEach((resource, amount) -> each.put(resource, amount.dividedBy(parts)));
        return new SliceNeed(
                flavor,
                each,
                pinnedThreads.dividedBy(parts),
                overheads,
                overheadMib.dividedBy(parts));
    }

    /// All threads it takes up, shared or pinned.
    Fraction threads() {
        return amount(Resource.VCPUS).plus(pinnedThreads);
    }

    /// What it has for itself.
    public Fraction pinned(Resource resource) {
        return resource == Resource.VCPUS ? pinnedThreads : Fraction.ZERO;
    }

    /// What the flavor promises as a share of a capacity at this ratio, without overhead.
    public Fraction share(Resource resource, Fraction ratio) {
        return amount(resource).plus(pinned(resource).times(ratio.max(Fraction.ZERO)));
    }

    /// What it takes of a capacity at this ratio; a pinned thread takes all that the ratio would
    /// have made of it.
    public Fraction ofCapacity(Resource resource, Fraction ratio) {
        return share(resource, ratio).plus(overhead(resource));
    }

    /// Whether it takes any.
    boolean takes(Resource resource) {
        return total(resource).signum() > 0 || pinned(resource).signum() > 0;
    }

    /// What the flavor promises, without overhead.
    public Fraction amount(Resource resource) {
        return amounts.getOrDefault(resource, Fraction.ZERO);
    }

    /// What comes on top; only memory has any.
    public Fraction overhead(Resource resource) {
        return resource == Resource.MEMORY ? overheadMib : Fraction.ZERO;
    }

    /// With overhead: what must be free for one more.
    public Fraction total(Resource resource) {
        return amount(resource).plus(overhead(resource));
    }
}
