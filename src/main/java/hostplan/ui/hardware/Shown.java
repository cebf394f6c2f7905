package hostplan.ui.hardware;

import hostplan.hardware.Assembly;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.machine.MachineFigures;
import hostplan.inventory.Server;
import hostplan.project.Figures;
import hostplan.project.ProjectIndex;

import java.util.List;
import java.util.Optional;

/// A configuration in a state of its project, with what follows from it.
///
/// @param figures of its parts; empty where it is stated by totals
record Shown(
        HardwareConfiguration configuration, ProjectIndex index, Optional<MachineFigures> figures) {

    static Shown of(HardwareConfiguration configuration, ProjectIndex index) {
        return new Shown(configuration, index, index.machine(configuration));
    }

    Optional<Machine> machine() {
        return figures.map(MachineFigures::machine);
    }

    Optional<Assembly> assembly() {
        return machine().map(Machine::assembly);
    }

    List<Server> servers() {
        return index.serversWith(configuration.id());
    }

    Figures totals() {
        return Figures.of(configuration, index);
    }
}
