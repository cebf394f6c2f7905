package hostplan.project;

import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.PowerPort;
import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Totals;
import hostplan.hardware.machine.FigureSheet;
import hostplan.hardware.machine.MachineFigures;
import hostplan.inventory.Server;

import java.math.BigDecimal;
import java.util.Optional;

/// The hardware figures of a machine from the two places where they stand: the totals of its
/// configuration, and its model for height, depth and weight. Every screen and every answer asks
/// here.
///
/// @param machine what follows from its parts; empty where it is stated by totals
public record Figures(
        HardwareConfiguration configuration,
        Optional<ServerModel> model,
        Totals totals,
        Optional<MachineFigures> machine) {

    /// Stands for the configuration of a server that has none.
    public static final HardwareConfiguration NO_CONFIGURATION =
            new HardwareConfiguration.Draft("").build();

    public static Figures of(Server server, ProjectIndex index) {
        return of(
                server.configuration().flatMap(index::configuration).orElse(NO_CONFIGURATION),
                index);
    }

    public static Figures of(HardwareConfiguration configuration, ProjectIndex index) {
        return new Figures(
                configuration,
                configuration.model().flatMap(index::serverModel),
                index.totals(configuration),
                index.machine(configuration));
    }

    /// All of them, in the order in which one reads them.
    public FigureSheet sheet() {
        return new FigureSheet(model, totals, machine);
    }

    public Optional<RackUnits> rackUnits() {
        return sheet().rackUnits();
    }

    public Optional<Integer> depthMm() {
        return sheet().depthMm();
    }

    /// With its parts where those are known.
    public Optional<BigDecimal> weightKg() {
        return sheet().weightKg();
    }

    /// Typical power at the wall; where that is not known, what the model's maker says is to be
    /// reserved.
    public Optional<Integer> watts() {
        return sheet().watts();
    }

    /// What all inlets of a model draw at most together; empty where one of them does not say.
    public static Optional<Integer> maximumWatts(ServerModel model) {
        return FigureSheet.sum(model.powerPorts().stream().map(PowerPort::maximumWatts).toList());
    }
}
