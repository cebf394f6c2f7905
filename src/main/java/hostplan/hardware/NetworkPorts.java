package hostplan.hardware;

import hostplan.amount.Bandwidth;

/// Network ports on a mainboard, without those for management.
public record NetworkPorts(int count, Bandwidth speed) {}
