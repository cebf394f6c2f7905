package hostplan.hardware;

import java.math.BigDecimal;
import java.util.Optional;

/// A power supply.
///
/// @param watts at its output at most
/// @param form what it slides into, such as `crps`, `atx` or `dell-15g`
/// @param grade such as `80 PLUS Titanium`
/// @param plateVoltAmps what its plate says it draws at most at the inlet, in volt-amperes
public record PowerSupply(
        int watts,
        String form,
        String grade,
        Optional<Efficiency> efficiency,
        Optional<Integer> plateVoltAmps)
        implements PartFacts {

    @Override
    public PartKind kind() {
        return PartKind.POWER_SUPPLY;
    }

    /// Its own loss is counted by its efficiency.
    @Override
    public Optional<BigDecimal> idleWatts() {
        return Optional.of(BigDecimal.ZERO);
    }

    @Override
    public Optional<BigDecimal> largestWatts() {
        return Optional.of(BigDecimal.ZERO);
    }
}
