package hostplan.inventory;

/// A network cable from a port of a machine to a port of a switch.
///
/// @param port on the machine, such as `eth0`; empty where it is not stated
/// @param switchPort as it is called on the switch, such as `sw1/12`
public record NetworkCable(String port, String switchPort) {

    /// Whether it leads to a switch of this name, as to `sw1` where it leads to `sw1/12`.
    public boolean leadsTo(String switchName) {
        return isPortOf(switchName, switchPort);
    }

    /// Whether a port is one of a switch of this name.
    public static boolean isPortOf(String switchName, String port) {
        return port.startsWith(switchName + "/");
    }
}
