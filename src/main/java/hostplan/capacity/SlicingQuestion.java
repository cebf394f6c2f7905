package hostplan.capacity;

import hostplan.amount.Bytes;

import java.util.List;
import java.util.Optional;

/// Into how many slices can this host be cut? Fixed counts are met first, in their order; then each
/// other flavor in turn takes as much as fits.
///
/// @param reserveMemory replaces all that the rule set reserves for the host
/// @param reserveCores whole cores kept for the host, with all their threads
/// @param keepFree memory not sold, on top of what the host takes
/// @param pools the storage that the host shares, each taking its part on top of the rest
public record SlicingQuestion(
        HostFigures host,
        RuleSet ruleSet,
        Ratios ratios,
        Optional<Bytes> reserveMemory,
        int reserveCores,
        KeepFree keepFree,
        List<Line> lines,
        List<PoolTaking> pools) {

    public record Line(FlavorNeed flavor, Quantity quantity) {}

    public SlicingQuestion {
        if (reserveCores < 0) {
            throw new IllegalArgumentException(
                    "Reserved cores cannot be negative, but are " + reserveCores + ".");
        }
        lines = List.copyOf(lines);
        pools = List.copyOf(pools);
    }

    /// Of a host that shares no storage.
    public SlicingQuestion(
            HostFigures host,
            RuleSet ruleSet,
            Ratios ratios,
            Optional<Bytes> reserveMemory,
            int reserveCores,
            KeepFree keepFree,
            List<Line> lines) {
        this(host, ruleSet, ratios, reserveMemory, reserveCores, keepFree, lines, List.of());
    }

    /// Ratios of 1, nothing reserved beside the rule set's, nothing kept free.
    public static SlicingQuestion of(HostFigures host, RuleSet ruleSet, List<Line> lines) {
        return new SlicingQuestion(
                host, ruleSet, Ratios.ONE, Optional.empty(), 0, new KeepFree.Nothing(), lines);
    }

    /// As many of this flavor as fit.
    public static SlicingQuestion filling(HostFigures host, RuleSet ruleSet, FlavorNeed flavor) {
        return of(host, ruleSet, List.of(new Line(flavor, new Quantity.Fill())));
    }

    public SlicingQuestion withHost(HostFigures other) {
        return new SlicingQuestion(
                other, ruleSet, ratios, reserveMemory, reserveCores, keepFree, lines, pools);
    }

    public SlicingQuestion withRuleSet(RuleSet other) {
        return new SlicingQuestion(
                host, other, ratios, reserveMemory, reserveCores, keepFree, lines, pools);
    }

    public SlicingQuestion withRatios(Ratios other) {
        return new SlicingQuestion(
                host, ruleSet, other, reserveMemory, reserveCores, keepFree, lines, pools);
    }

    public SlicingQuestion withReserved(Optional<Bytes> memory, int cores) {
        return new SlicingQuestion(host, ruleSet, ratios, memory, cores, keepFree, lines, pools);
    }

    public SlicingQuestion withKeepFree(KeepFree other) {
        return new SlicingQuestion(
                host, ruleSet, ratios, reserveMemory, reserveCores, other, lines, pools);
    }

    public SlicingQuestion withPools(List<PoolTaking> others) {
        return new SlicingQuestion(
                host, ruleSet, ratios, reserveMemory, reserveCores, keepFree, lines, others);
    }

    /// With what can give way given up.
    SlicingQuestion hardOnly() {
        return withRuleSet(ruleSet.hardOnly())
                .withPools(
                        pools.stream().filter(pool -> pool.firmness() == Firmness.HARD).toList());
    }

    /// The same question as the textbook asks it: no hypervisor, nothing reserved, nothing kept.
    SlicingQuestion asInTheTextbook() {
        return withRuleSet(RuleSet.takingNothing())
                .withReserved(Optional.empty(), 0)
                .withPools(List.of())
                .withKeepFree(new KeepFree.Nothing());
    }
}
