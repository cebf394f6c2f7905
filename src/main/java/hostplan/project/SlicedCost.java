package hostplan.project;

import hostplan.capacity.HostCounts;
import hostplan.capacity.LineAnswer;
import hostplan.cost.FlavorCost;
import hostplan.cost.HostCost;
import hostplan.cost.SliceCosts;
import hostplan.document.Coded;

import java.util.List;
import java.util.Optional;

/// What the slices of one host cost a month at the expected fill, in brief: as the whole answer
/// says, without how it comes about.
///
/// @param counts the slices
/// @param lines in the order of the slicing; empty for flavors whose cost cannot be said
/// @param lack why nothing can be said, or that the figures leave something out; empty where they
///   are whole
public record SlicedCost(
        HostCost host, HostCounts counts, List<Optional<SliceCostSum>> lines, Optional<Lack> lack) {

    /// What a cost of slices lacks.
    public enum Lack implements Coded {
        /// The host is no server of the project, or has no configuration.
        SERVER,
        /// The host has no price.
        PRICE,
        /// No slice fits.
        SLICES,
        /// Some flavor has no price, and none reaches the wanted margin.
        MARGIN,
        /// Some costs are not known: it costs at least so much.
        SOME
    }

    public SlicedCost {
        lines = List.copyOf(lines);
    }

    static SlicedCost of(HostCost host, HostCounts counts) {
        SliceCosts costs = SliceCosts.of(host, counts, Optional.empty());
        List<Optional<SliceCostSum>> lines =
                host.hasPrice()
                        ? counts.lines().stream().map(line -> sum(costs, line)).toList()
                        : counts.lines().stream().map(_ -> Optional.<SliceCostSum>empty()).toList();
        return new SlicedCost(host, counts, lines, lack(costs));
    }

    private static Optional<SliceCostSum> sum(SliceCosts costs, LineAnswer line) {
        return costs.flavors().stream()
                .filter(each -> each.line() == line)
                .findFirst()
                .flatMap(FlavorCost::atFill)
                .map(each ->
                        SliceCostSum.of(each, line.count(), costs.host().assumed().valuation()));
    }

    private static Optional<Lack> lack(SliceCosts costs) {
        if (!costs.host().hasPrice()) {
            return Optional.of(Lack.PRICE);
        }
        if (costs.sold() == 0) {
            return Optional.of(Lack.SLICES);
        }
        if (costs.flavors().stream().anyMatch(each -> each.atFill().isEmpty())) {
            return Optional.of(Lack.MARGIN);
        }
        return costs.gaps().isEmpty() ? Optional.empty() : Optional.of(Lack.SOME);
    }

    /// All slices together, as far as their cost can be said.
    public Optional<SliceCostSum> all() {
        return lines.stream().flatMap(Optional::stream).reduce(SliceCostSum::plus);
    }
}
