package hostplan.cli;

import hostplan.capacity.DiskLimit;

import java.util.List;
import java.util.Optional;

/// Reads what one slice may do on its disk, such as `iops=3000,rate=50MB`.
final class DrillLimit {

    static final List<String> KEYS = List.of("flavor", "iops", "rate", "burst-iops", "burst-rate");

    private DrillLimit() {}

    /// Throws [BadInput] where it cannot be read.
    static Optional<DiskLimit> read(String option, Spec spec) {
        return BadInput.unless(
                option,
                DiskLimit.of(
                        spec.whole("iops", 1).map(Integer::longValue),
                        spec.byteRate("rate"),
                        spec.whole("burst-iops", 1).map(Integer::longValue),
                        spec.byteRate("burst-rate")));
    }
}
