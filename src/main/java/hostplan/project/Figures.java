package hostplan.project;

import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.PowerPort;
import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Totals;
import hostplan.hardware.machine.MachineFigures;
import hostplan.inventory.Server;

import java.math.BigDecimal;
import java.util.List;
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

    public Optional<RackUnits> rackUnits() {
        return model.isPresent() ? model.get().rackUnits() : totals().rackUnits();
    }

    public Optional<Integer> depthMm() {
        return model.isPresent() ? model.get().depthMm() : totals().depthMm();
    }

    /// With its parts where those are known.
    public Optional<BigDecimal> weightKg() {
        if (machine.isPresent()) {
            return machine.get().weightKg();
        }
        return model.isPresent() ? model.get().weightKg() : totals().weightKg();
    }

    /// The power of the totals, else what the model's maker says is to be reserved for its inlets.
    /// The inlets' maximum is no substitute: redundant power supplies would count twice.
    public Optional<Integer> watts() {
        return totals().watts().or(() -> model.flatMap(Figures::allocatedWatts));
    }

    private static Optional<Integer> allocatedWatts(ServerModel model) {
        return sum(model.powerPorts().stream().map(PowerPort::allocatedWatts).toList());
    }

    /// What all inlets of a model draw at most together; empty where one of them does not say.
    public static Optional<Integer> maximumWatts(ServerModel model) {
        return sum(model.powerPorts().stream().map(PowerPort::maximumWatts).toList());
    }

    private static Optional<Integer> sum(List<Optional<Integer>> watts) {
        boolean known = !watts.isEmpty() && watts.stream().allMatch(Optional::isPresent);
        long sum = watts.stream().flatMap(Optional::stream).mapToLong(Integer::longValue).sum();
        return known && sum <= Integer.MAX_VALUE ? Optional.of((int) sum) : Optional.empty();
    }
}
