package hostplan.capacity.vary;

import hostplan.capacity.RuleSet;
import hostplan.capacity.SlicingAnswer;

import java.util.List;
import java.util.Optional;

/// All that would be otherwise, of one answer.
///
/// @param spares what can be left out without losing a slice
/// @param rules the same host under every set of rules
/// @param prices at which another mix earns more
/// @param mixes all to which nothing can be added; empty where not two or three flavors fill the
///   host, or there are too many
public record WhatIf(
        SlicingAnswer answer,
        List<Spare> spares,
        LargestSlice largest,
        List<UnderRules> rules,
        List<PriceTurn> prices,
        Optional<MaximalMixes> mixes) {

    public WhatIf {
        spares = List.copyOf(spares);
        rules = List.copyOf(rules);
        prices = List.copyOf(prices);
    }

    /// @param removals of each kind of part, the fewest first
    public static WhatIf of(
            SlicingAnswer answer, List<List<Spare.Removal>> removals, List<RuleSet> rules) {
        return new WhatIf(
                answer,
                Spare.of(answer, removals),
                LargestSlice.of(answer.question()),
                UnderRules.of(answer.question(), rules),
                PriceTurn.of(answer),
                MaximalMixes.of(answer.question(), answer.counts().perLine()));
    }
}
