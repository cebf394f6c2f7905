package hostplan.capacity.vary;

import hostplan.amount.Fraction;
import hostplan.capacity.HostCounts;
import hostplan.capacity.Ledger;
import hostplan.capacity.Resource;
import hostplan.capacity.RuleSet;
import hostplan.capacity.Slicer;
import hostplan.capacity.SlicingQuestion;

import java.util.List;
import java.util.Optional;

/// The same host, cut the same way, under the rules of another hypervisor. Ratios, reservations and
/// what is kept free stay as they are stated.
///
/// @param counts empty where its rules give no answer for this host
public record UnderRules(RuleSet rules, Optional<HostCounts> counts) {

    /// Under each set of rules, in the order of the sets.
    public static List<UnderRules> of(SlicingQuestion question, List<RuleSet> all) {
        return all.stream()
                .map(rules ->
                        new UnderRules(
                                rules, counted(question.withRuleSet(rules).withFittedNodes())))
                .toList();
    }

    private static Optional<HostCounts> counted(SlicingQuestion question) {
        return Slicer.counted(question).toOptional();
    }

    /// All slices together.
    public Optional<Long> slices() {
        return counts.map(each -> each.counts().total());
    }

    public Optional<Resource> limit() {
        return counts.flatMap(HostCounts::limit);
    }

    /// What the host keeps of its memory and the slices take beside their own, in MiB.
    public Optional<Fraction> takenMib() {
        return counts.flatMap(each ->
                each.ledgers().stream()
                        .filter(ledger -> ledger.resource() == Resource.MEMORY)
                        .map(UnderRules::taken)
                        .findFirst());
    }

    private static Fraction taken(Ledger memory) {
        return memory.reserved().plus(memory.overhead());
    }
}
