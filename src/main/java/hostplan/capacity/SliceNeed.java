package hostplan.capacity;

import hostplan.amount.Fraction;

import java.util.List;
import java.util.Map;

/// What one slice takes of a host: what its flavor promises and the hypervisor's memory beside.
///
/// @param amounts of the flavor alone, each in the unit of its resource; none is zero
public record SliceNeed(
        FlavorNeed flavor, Map<Resource, Fraction> amounts, List<OverheadAmount> overheads) {

    /// One overhead as it came out for this flavor.
    ///
    /// @param withNumbers the formula with the flavor's figures put in
    public record OverheadAmount(Overhead rule, Fraction mib, String withNumbers) {}

    public SliceNeed {
        amounts = Map.copyOf(amounts);
        overheads = List.copyOf(overheads);
    }

    static SliceNeed of(FlavorNeed flavor, RuleSet ruleSet) {
        Map<String, Fraction> inputs = Overhead.inputs(flavor);
        return new SliceNeed(
                flavor,
                flavor.amounts(),
                ruleSet.overheads().stream()
                        .map(rule ->
                                new OverheadAmount(
                                        rule, rule.mib(flavor), rule.formula().withNumbers(inputs)))
                        .toList());
    }

    /// What the flavor promises, without overhead.
    public Fraction amount(Resource resource) {
        return amounts.getOrDefault(resource, Fraction.ZERO);
    }

    /// What comes on top; only memory has any.
    public Fraction overhead(Resource resource) {
        return resource == Resource.MEMORY
                ? overheads.stream().map(OverheadAmount::mib).reduce(Fraction.ZERO, Fraction::plus)
                : Fraction.ZERO;
    }

    /// With overhead: what must be free for one more.
    public Fraction total(Resource resource) {
        return amount(resource).plus(overhead(resource));
    }
}
