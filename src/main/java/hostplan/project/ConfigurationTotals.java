package hostplan.project;

import hostplan.hardware.Assembly;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Part;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Totals;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.machine.MachineFigures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The figures of configurations. Those of parts are computed once and remembered for as long as
/// neither the configuration nor the lists of parts and models change.
final class ConfigurationTotals {

    private final List<Part> parts;
    private final List<ServerModel> models;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    ConfigurationTotals(List<Part> parts, List<ServerModel> models) {
        this.parts = parts;
        this.models = models;
    }

    private record Known(HardwareConfiguration configuration, MachineFigures figures) {}

    /// This one where it is of the same lists, else a new one.
    ConfigurationTotals of(List<Part> otherParts, List<ServerModel> otherModels) {
        return otherParts == parts && otherModels == models
                ? this
                : new ConfigurationTotals(otherParts, otherModels);
    }

    Totals totals(HardwareConfiguration configuration, ProjectIndex index) {
        return switch (configuration.build()) {
            case Totals totals -> totals;
            case Assembly assembly -> figures(configuration, assembly, index).totals();
        };
    }

    MachineFigures figures(
            HardwareConfiguration configuration, Assembly assembly, ProjectIndex index) {
        Known found = known.get(configuration.id());
        // The very same object: comparing its parts would cost as much as computing them.
        if (found != null && found.configuration == configuration) {
            return found.figures;
        }
        MachineFigures figures = MachineFigures.of(machine(configuration, assembly, index));
        known.put(configuration.id(), new Known(configuration, figures));
        return figures;
    }

    private static Machine machine(
            HardwareConfiguration configuration, Assembly assembly, ProjectIndex index) {
        Optional<ServerModel> model = configuration.model().flatMap(index::serverModel);
        Function<String, Optional<Part>> part = index::part;
        return Machine.of(configuration, assembly, model, part);
    }
}
