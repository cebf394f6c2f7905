package hostplan.inventory;

/// A network cable from a port of a machine to a port of a switch.
///
/// @param port on the machine, such as `eth0`; empty where it is not stated
/// @param switchPort as it is called on the switch, such as `sw1/12`
public record NetworkCable(String port, String switchPort) {}
