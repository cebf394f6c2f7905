package hostplan.capacity;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The least host of the same kind that holds given slices.
final class LeastHost {

    private static final int MOST_CORES = 1 << 20;

    private static final Set<Resource> WITHOUT_RESERVE =
            Set.of(Resource.DISK, Resource.IOPS, Resource.NETWORK);

    private final SlicingQuestion question;
    private final Counts counts;
    private final List<SliceNeed> needs;
    private final ArrayRooms arrays;

    private LeastHost(SlicingQuestion question, Counts counts) {
        this.question = question;
        this.counts = counts;
        needs = question.needs();
        arrays = new ArrayRooms(question, needs);
    }

    /// Empty where no amount of hardware helps: beyond a limit of the product, or where what is
    /// kept grows as fast as the host.
    static Optional<BuyBack> holding(SlicingQuestion question, Counts counts) {
        LeastHost search = new LeastHost(question, counts);
        // What a host must have for its nodes to hold them is no sum.
        boolean isSum = question.cutting().numa() != NumaRule.REQUIRED;
        return !isSum || search.isBeyondLimits() ? Optional.empty() : search.purchases();
    }

    private boolean isBeyondLimits() {
        return wantedNeeds()
                .anyMatch(need ->
                        VmRules.refusals(question, need).values().stream()
                                .anyMatch(Rejection.OverLimit.class::isInstance));
    }

    private Stream<SliceNeed> wantedNeeds() {
        return IntStream.range(0, needs.size())
                .filter(index -> counts.perLine().get(index) > 0)
                .mapToObj(needs::get);
    }

    /// What all the slices take together, with their overhead.
    private Fraction wanted(Resource resource) {
        return IntStream.range(0, needs.size())
                .mapToObj(index ->
                        needs.get(index)
                                .ofCapacity(
                                        resource, HostReserve.ratio(question.ratios(), resource))
                                .times(counts.perLine().get(index)))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private Optional<BuyBack> purchases() {
        Map<Resource, Ledger> ledgers = new HostReserve(question).ledgers();
        List<Optional<BuyBack.Purchase>> found = new ArrayList<>();
        SlicingQuestion grown = question;
        Ledger vcpus = ledgers.get(Resource.VCPUS);
        if (vcpus != null && !holds(question.host().processors().orElseThrow())) {
            Optional<Processors> more = leastProcessors();
            found.add(more.map(cpu -> purchase(vcpus, cpu)));
            // A rule may count cores, so the memory is sought for the host as it will be.
            grown = more.map(cpu -> question.withHost(question.host().with(cpu))).orElse(grown);
        }
        Ledger memory = new HostReserve(grown).ledgers().get(Resource.MEMORY);
        if (memory != null && isShort(memory)) {
            found.add(
                    LeastMemory.of(grown, wanted(Resource.MEMORY))
                            .map(least -> purchase(memory, least)));
        }
        ledgers.values().stream()
                .filter(ledger -> WITHOUT_RESERVE.contains(ledger.resource()))
                .filter(ledger -> isShort(ledger) || missing(ledger.resource()).signum() > 0)
                .forEach(ledger -> found.add(leastWithoutReserve(ledger)));
        return found.stream().allMatch(Optional::isPresent)
                ? Optional.of(new BuyBack(counts, inTurn(found)))
                : Optional.empty();
    }

    private static List<BuyBack.Purchase> inTurn(List<Optional<BuyBack.Purchase>> found) {
        return found.stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(LeastHost::turn))
                .toList();
    }

    private static int turn(BuyBack.Purchase purchase) {
        return Resource.NAMED_FIRST.indexOf(purchase.resource());
    }

    private boolean isShort(Ledger ledger) {
        return !ledger.holds(wanted(ledger.resource()));
    }

    /// Capacity grows with the cores, so halving finds the least; most often it is near.
    private Optional<Processors> leastProcessors() {
        Processors now = question.host().processors().orElseThrow();
        if (!holds(now.grownTo(MOST_CORES))) {
            return Optional.empty();
        }
        int low = now.steps();
        int more = 1;
        while (low + more < MOST_CORES && !holds(now.grownTo(low + more))) {
            low += more;
            more *= 2;
        }
        int high = Math.min(low + more, MOST_CORES);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds(now.grownTo(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return Optional.of(now.grownTo(low));
    }

    private boolean holds(Processors cpu) {
        SlicingQuestion grown = question.withHost(question.host().with(cpu));
        return new HostReserve(grown)
                        .ledgers().values().stream()
                                .filter(ledger -> ledger.resource() == Resource.VCPUS)
                                .noneMatch(this::isShort)
                && wantedNeeds()
                        .allMatch(
                                need -> need.threads().compareTo(Fraction.of(cpu.threads())) <= 0);
    }

    private static BuyBack.Purchase purchase(Ledger ledger, Processors cpu) {
        return new BuyBack.Purchase(
                Resource.VCPUS, ledger.installed(), Fraction.of(cpu.threads()), cpu.cores());
    }

    private static BuyBack.Purchase purchase(Ledger ledger, Fraction least) {
        return new BuyBack.Purchase(ledger.resource(), ledger.installed(), least, Optional.empty());
    }

    /// What single arrays lack, although the host may have as much.
    private Fraction missing(Resource resource) {
        return arrays.missing(resource, counts.perLine());
    }

    /// What is wanted by the ratio, in whole bytes, operations or bits.
    private Optional<BuyBack.Purchase> leastWithoutReserve(Ledger ledger) {
        boolean isDisk = ledger.resource() == Resource.DISK;
        if (ledger.ratio().signum() <= 0 || (isDisk && !question.diskKeep().sellsAny())) {
            return Optional.empty();
        }
        long parts = ledger.resource() == Resource.IOPS ? 1 : Bytes.MB;
        Fraction together = usableFor(isDisk, wanted(ledger.resource()), ledger);
        Fraction exact =
                ledger.installed()
                        .plus(usableFor(isDisk, missing(ledger.resource()), ledger))
                        .max(together);
        return Optional.of(
                purchase(
                        ledger,
                        Fraction.of(exact.times(parts).ceil()).dividedBy(Fraction.of(parts))));
    }

    private Fraction usableFor(boolean isDisk, Fraction ofCapacity, Ledger ledger) {
        Fraction sold = ofCapacity.dividedBy(ledger.ratio());
        return isDisk ? question.diskKeep().usableFor(sold) : sold;
    }
}
