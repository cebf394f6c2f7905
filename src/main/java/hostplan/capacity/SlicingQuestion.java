package hostplan.capacity;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Into how many slices can this host be cut? Fixed and least counts are met first, in their order;
/// then come whole units of the weights; then the rest is filled, as the cutting says.
///
/// @param reserveMemory replaces all that the rule set reserves for the host
/// @param reserveCores whole cores kept for the host, with all their threads
/// @param keepFree memory not sold, on top of what the host takes
/// @param diskKeep disk space not sold
/// @param cutting what is wanted most, and what counts as a vCPU and as one place
/// @param pools the storage that the host shares, each taking its part on top of the rest
public record SlicingQuestion(
        HostFigures host,
        RuleSet ruleSet,
        Ratios ratios,
        Optional<Bytes> reserveMemory,
        int reserveCores,
        KeepFree keepFree,
        DiskKeep diskKeep,
        List<Line> lines,
        List<PoolTaking> pools,
        Cutting cutting) {

    /// @param array the array of the host on which the slices lie; empty for all those that no
    ///   other line names, as one
    public record Line(FlavorNeed flavor, Quantity quantity, Optional<String> array) {

        /// On no array of its own.
        public Line(FlavorNeed flavor, Quantity quantity) {
            this(flavor, quantity, Optional.empty());
        }
    }

    public SlicingQuestion {
        if (reserveCores < 0) {
            throw new IllegalArgumentException(
                    "Reserved cores cannot be negative, but are " + reserveCores + ".");
        }
        lines = List.copyOf(lines);
        pools = List.copyOf(pools);
    }

    /// Of a host that shares no storage, each flavor filled in turn.
    public SlicingQuestion(
            HostFigures host,
            RuleSet ruleSet,
            Ratios ratios,
            Optional<Bytes> reserveMemory,
            int reserveCores,
            KeepFree keepFree,
            List<Line> lines) {
        this(
                host,
                ruleSet,
                ratios,
                reserveMemory,
                reserveCores,
                keepFree,
                DiskKeep.NOTHING,
                lines,
                List.of(),
                Cutting.IN_TURN);
    }

    /// Ratios of 1, nothing reserved beside the rule set's, nothing kept free.
    public static SlicingQuestion of(HostFigures host, RuleSet ruleSet, List<Line> lines) {
        return new SlicingQuestion(
                host, ruleSet, Ratios.ONE, Optional.empty(), 0, new KeepFree.Nothing(), lines);
    }

    /// As many of this flavor as fit.
    public static SlicingQuestion filling(HostFigures host, RuleSet ruleSet, FlavorNeed flavor) {
        return of(host, ruleSet, List.of(new Line(flavor, Quantity.Fill.AS_MANY_AS_FIT)));
    }

    public SlicingQuestion withHost(HostFigures other) {
        return with(draft -> draft.host = other);
    }

    public SlicingQuestion withRuleSet(RuleSet other) {
        return with(draft -> draft.ruleSet = other);
    }

    public SlicingQuestion withRatios(Ratios other) {
        return with(draft -> draft.ratios = other);
    }

    public SlicingQuestion withReserved(Optional<Bytes> memory, int cores) {
        return with(draft -> {
            draft.reserveMemory = memory;
            draft.reserveCores = cores;
        });
    }

    public SlicingQuestion withKeepFree(KeepFree other) {
        return with(draft -> draft.keepFree = other);
    }

    public SlicingQuestion withDiskKeep(DiskKeep other) {
        return with(draft -> draft.diskKeep = other);
    }

    public SlicingQuestion withPools(List<PoolTaking> others) {
        return with(draft -> draft.pools = others);
    }

    public SlicingQuestion withCutting(Cutting other) {
        return with(draft -> draft.cutting = other);
    }

    public SlicingQuestion withLines(List<Line> others) {
        return with(draft -> draft.lines = others);
    }

    private SlicingQuestion with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// The same question while something of it is changed.
    private static final class Draft {
        private HostFigures host;
        private RuleSet ruleSet;
        private Ratios ratios;
        private Optional<Bytes> reserveMemory;
        private int reserveCores;
        private KeepFree keepFree;
        private DiskKeep diskKeep;
        private List<Line> lines;
        private List<PoolTaking> pools;
        private Cutting cutting;

        private Draft(SlicingQuestion from) {
            host = from.host;
            ruleSet = from.ruleSet;
            ratios = from.ratios;
            reserveMemory = from.reserveMemory;
            reserveCores = from.reserveCores;
            keepFree = from.keepFree;
            diskKeep = from.diskKeep;
            lines = from.lines;
            pools = from.pools;
            cutting = from.cutting;
        }

        private SlicingQuestion build() {
            return new SlicingQuestion(
                    host,
                    ruleSet,
                    ratios,
                    reserveMemory,
                    reserveCores,
                    keepFree,
                    diskKeep,
                    lines,
                    pools,
                    cutting);
        }
    }

    /// What so many slices earn a month, in the one currency of the prices.
    public Fraction income(Counts counts) {
        return IntStream.range(0, lines.size())
                .mapToObj(
                        line -> lines.get(line).flavor().income().times(counts.perLine().get(line)))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /// What each line takes of the host, in their order.
    List<SliceNeed> needs() {
        return lines.stream().map(line -> SliceNeed.of(line.flavor(), this)).toList();
    }

    /// With what can give way given up.
    SlicingQuestion hardOnly() {
        SlicingQuestion hard =
                withRuleSet(ruleSet.hardOnly())
                        .withPools(
                                pools.stream()
                                        .filter(pool -> pool.firmness() == Firmness.HARD)
                                        .toList());
        return Optional.ofNullable(new HostReserve(hard).ledgers().get(Resource.MEMORY))
                .map(memory -> FittedNodes.reserving(this, memory.reserved()))
                .map(nodes -> hard.withCutting(cutting.withNodes(nodes)))
                .orElse(hard)
                .withFittedNodes();
    }

    /// For a host or rules that are not those for which the nodes were stated: what is stated of
    /// them and no longer adds up to the host's is left out, so that the nodes share it evenly.
    public SlicingQuestion withFittedNodes() {
        return FittedNodes.of(this);
    }

    SlicingQuestion withNothingKept() {
        return withKeepFree(new KeepFree.Nothing())
                .withDiskKeep(DiskKeep.NOTHING)
                .withCutting(cutting.withNothingKept());
    }

    boolean keepsNothing() {
        return keepFree instanceof KeepFree.Nothing
                && diskKeep.fillLimit().equals(Fraction.ONE)
                && diskKeep.snapshotShare().isZero();
    }

    /// The same question as the textbook asks it: no hypervisor, nothing reserved, nothing kept.
    SlicingQuestion asInTheTextbook() {
        return withRuleSet(RuleSet.takingNothing())
                .withReserved(Optional.empty(), 0)
                .withPools(List.of())
                .withNothingKept()
                .withCutting(cutting.withNuma(NumaRule.NONE).withSmt(SmtRule.THREAD));
    }
}
