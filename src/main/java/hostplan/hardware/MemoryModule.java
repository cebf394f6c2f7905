package hostplan.hardware;

import hostplan.amount.Bytes;

import java.math.BigDecimal;
import java.util.Optional;

/// A memory module.
///
/// @param speed in MT/s
/// @param watts under load
public record MemoryModule(
        Bytes capacity,
        MemoryGeneration generation,
        MemoryType type,
        int speed,
        Optional<Integer> ranks,
        Optional<BigDecimal> watts)
        implements PartFacts {

    /// A module at rest draws about half; an estimate.
    private static final BigDecimal IDLE_SHARE = new BigDecimal("0.5");

    @Override
    public PartKind kind() {
        return PartKind.MEMORY;
    }

    @Override
    public Optional<BigDecimal> idleWatts() {
        return watts.map(IDLE_SHARE::multiply);
    }

    @Override
    public Optional<BigDecimal> largestWatts() {
        return watts;
    }
}
