package hostplan.capacity.vary;

import hostplan.amount.Bytes;
import hostplan.amount.Parsed;
import hostplan.capacity.FlavorNeed;
import hostplan.capacity.HostCounts;
import hostplan.capacity.HostFigures;
import hostplan.capacity.Ledger;
import hostplan.capacity.Processors;
import hostplan.capacity.Quantity;
import hostplan.capacity.Resource;
import hostplan.capacity.Slicer;
import hostplan.capacity.SlicingQuestion;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/// The largest slice that a host could take if there were no other, by all rules of the slicing:
/// what the host and the hypervisor keep, the overhead of the slice, the limits of the product, and
/// one NUMA node where every slice must lie in one.
///
/// @param vcpus the most, with next to no memory; empty where the host states no processors or none
///   fits
/// @param memory the most in whole MiB, with one vCPU; empty where the host states no memory or
///   none fits
/// @param memoryWithAll the most in whole MiB beside all of the [#vcpus()], whose overhead is
///   larger
/// @param disk all there is for slices; empty where the host states none
public record LargestSlice(
        Optional<Integer> vcpus,
        Optional<Bytes> memory,
        Optional<Bytes> memoryWithAll,
        Optional<Bytes> disk) {

    private static final long LEAST = 1;

    public static LargestSlice of(SlicingQuestion question) {
        SlicingQuestion alone = question.withCutting(question.cutting().with(Optional.empty()));
        HostFigures host = question.host();
        Optional<Integer> vcpus =
                host.processors()
                        .map(Processors::threads)
                        .flatMap(threads -> most(threads, each -> fits(alone, (int) each, LEAST)))
                        .map(Long::intValue);
        Optional<Long> mib = host.memory().map(memory -> memory.value() / Bytes.MIB);
        int one = host.processors().isPresent() ? 1 : 0;
        return new LargestSlice(
                vcpus,
                mib.flatMap(all -> most(all, each -> fits(alone, one, each))).map(Bytes::ofMiB),
                vcpus.flatMap(count ->
                                mib.flatMap(all -> most(all, each -> fits(alone, count, each))))
                        .map(Bytes::ofMiB),
                disk(alone));
    }

    /// The largest number up to a limit for which something holds, where it holds for all smaller
    /// ones; empty where it does not even hold for 1.
    private static Optional<Long> most(long limit, LongPredicate holds) {
        if (limit < LEAST || !holds.test(LEAST)) {
            return Optional.empty();
        }
        long low = LEAST;
        long high = limit;
        while (low < high) {
            long middle = high - (high - low) / 2;
            if (holds.test(middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Optional.of(low);
    }

    private static boolean fits(SlicingQuestion alone, int vcpus, long mib) {
        FlavorNeed flavor = FlavorNeed.of("largest", vcpus, Bytes.ofMiB(mib));
        return counted(alone, List.of(new SlicingQuestion.Line(flavor, new Quantity.Fixed(1))))
                .map(counts -> counts.counts().total() == 1)
                .orElse(false);
    }

    private static Optional<Bytes> disk(SlicingQuestion alone) {
        return counted(alone, alone.lines()).stream()
                .flatMap(counts -> counts.ledgers().stream())
                .filter(ledger -> ledger.resource() == Resource.DISK)
                .map(Ledger::capacity)
                .map(mb -> new Bytes(mb.times(Bytes.MB).floor().longValueExact()))
                .findFirst();
    }

    private static Optional<HostCounts> counted(
            SlicingQuestion alone, List<SlicingQuestion.Line> lines) {
        return switch (Slicer.counted(alone.withLines(lines))) {
            case Parsed.Value<HostCounts>(HostCounts counts) -> Optional.of(counts);
            case Parsed.Problem<HostCounts> _ -> Optional.empty();
        };
    }
}
