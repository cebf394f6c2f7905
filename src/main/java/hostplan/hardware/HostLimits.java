package hostplan.hardware;

import java.util.Optional;

/// What a host, and one of its VMs, really reach in operations a second, whatever the data sheets
/// of the drives sum up to. Empty where the usual figure holds.
public record HostLimits(Optional<Long> hostIops, Optional<Long> vmIops) {

    public static final HostLimits USUAL = new HostLimits(Optional.empty(), Optional.empty());
}
