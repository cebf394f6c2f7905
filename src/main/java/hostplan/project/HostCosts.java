package hostplan.project;

import hostplan.amount.Fraction;
import hostplan.capacity.Slicing;
import hostplan.capacity.SlicingAnswer;
import hostplan.cost.AssumedCosts;
import hostplan.cost.HostBasis;
import hostplan.cost.HostCost;
import hostplan.cost.SliceCosts;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Price;
import hostplan.hardware.RackUnits;
import hostplan.hardware.machine.MachineFigures;
import hostplan.hardware.machine.RepairFigures;
import hostplan.hardware.price.PriceLine;
import hostplan.hardware.price.PriceSum;
import hostplan.hardware.price.Valuation;
import hostplan.inventory.Server;

import java.util.List;
import java.util.Optional;

/// What the hosts of a project cost a month.
public final class HostCosts {

    private final ProjectIndex index;
    private final Valuation valuation;

    private HostCosts(ProjectIndex index) {
        this.index = index;
        valuation = Valuations.of(index.project());
    }

    /// What the slices of a host cost and earn, as the project assumes; empty for a host that is no
    /// server of the project, or whose configuration is not known.
    public static Optional<SliceCosts> of(
            ProjectIndex index, Slicing slicing, SlicingAnswer answer) {
        return host(index, slicing).map(host -> SliceCosts.of(host, answer, Optional.empty()));
    }

    /// What the host of a slicing costs; empty where that is no server of the project, or its
    /// configuration is not known.
    public static Optional<HostCost> host(ProjectIndex index, Slicing slicing) {
        return switch (slicing.host()) {
            case Slicing.Host.AdHoc _ -> Optional.empty();
            case Slicing.Host.OfServer(String id) ->
                    index.server(id).flatMap(server -> host(index, server, slicing.ruleSet()));
        };
    }

    /// @param ruleSet identity of its hypervisor, for which licences may be paid
    public static Optional<HostCost> host(ProjectIndex index, Server server, String ruleSet) {
        HostCosts costs = new HostCosts(index);
        return server.configuration()
                .flatMap(index::configuration)
                .map(configuration -> costs.host(server, configuration, ruleSet));
    }

    private HostCost host(Server server, HardwareConfiguration configuration, String ruleSet) {
        AssumedCosts assumed =
                AssumedCosts.of(
                        index.project().assumptions(),
                        Whereabouts.of(server, index).site(),
                        valuation);
        Figures figures = Figures.of(configuration, index);
        return HostCost.of(
                new HostBasis(
                        price(server, configuration),
                        figures.watts().map(Fraction::of),
                        figures.rackUnits().map(RackUnits::decimal).map(Fraction::of),
                        index.machine(configuration).map(this::repairs),
                        figures.totals().sockets(),
                        figures.totals().cores(),
                        ruleSet,
                        !index.poolsOf(server.id()).isEmpty()),
                assumed);
    }

    /// What was paid for this server; else what its machine costs.
    private PriceSum price(Server server, HardwareConfiguration configuration) {
        return server.purchase()
                .price()
                .map(paid -> new Price(paid, server.purchase().date(), server.purchase().vendor()))
                .map(paid ->
                        new PriceSum(
                                valuation,
                                List.of(
                                        new PriceLine(
                                                new PriceLine.Item.Prebuilt(
                                                        configuration.id(), configuration.name()),
                                                1,
                                                Optional.of(paid),
                                                valuation.worth(paid)))))
                .orElseGet(() -> MachinePrice.of(index, configuration));
    }

    /// With the parts alone: an hour of work costs nothing here. Of the board of a model, which has
    /// no price of its own, the work counts.
    private HostBasis.Repairs repairs(MachineFigures figures) {
        RepairFigures.Cost parts =
                figures.repair()
                        .costPerYear(part -> valuation.worth(part.price()).known(), Fraction.ZERO);
        int unpriced =
                (int) parts.unpriced().stream().filter(line -> line.part().isPresent()).count();
        return new HostBasis.Repairs(parts.amount(), figures.repair().hoursPerYear(), unpriced);
    }
}
