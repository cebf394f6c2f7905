package hostplan.hardware;

import java.math.BigDecimal;
import java.util.Optional;

/// The efficiency of a power supply at 10, 20, 50 and 100 % of its load, as fractions.
public record Efficiency(
        Optional<BigDecimal> at10, BigDecimal at20, BigDecimal at50, BigDecimal at100) {}
