package hostplan.sheet;

import hostplan.hardware.HardwareConfiguration;
import hostplan.inventory.Server;

/// A server with its hardware: what stands in one row of the servers' table.
///
/// @param hardware its configuration, [hostplan.project.Figures#NO_CONFIGURATION] where it has none
record Machine(Server server, HardwareConfiguration hardware) {

    Machine with(Server changed) {
        return new Machine(changed, hardware);
    }

    Machine with(HardwareConfiguration changed) {
        return new Machine(server, changed);
    }
}
