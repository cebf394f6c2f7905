package hostplan.hardware;

import java.math.BigDecimal;
import java.util.Optional;

/// A height or a position in rack units (44.45 mm), counted in halves so that 1.5 U and position
/// 10.5 are exact.
public record RackUnits(int halves) implements Comparable<RackUnits> {

    public RackUnits {
        if (halves < 0) {
            throw new IllegalArgumentException(
                    "Rack units cannot be negative: " + halves + " halves.");
        }
    }

    public static RackUnits of(int whole) {
        return new RackUnits(Math.multiplyExact(whole, 2));
    }

    /// The units for a decimal such as 1, 1.5 or 10.5; empty where it is negative, over 1000, or no
    /// whole number of halves.
    public static Optional<RackUnits> of(BigDecimal units) {
        BigDecimal doubled = units.multiply(BigDecimal.TWO).stripTrailingZeros();
        boolean valid =
                doubled.scale() <= 0
                        && doubled.signum() >= 0
                        && doubled.compareTo(BigDecimal.valueOf(2000)) <= 0;
        return valid ? Optional.of(new RackUnits(doubled.intValueExact())) : Optional.empty();
    }

    public BigDecimal decimal() {
        BigDecimal whole = BigDecimal.valueOf(halves / 2);
        return halves % 2 == 0 ? whole : whole.add(new BigDecimal("0.5"));
    }

    @Override
    public int compareTo(RackUnits other) {
        return Integer.compare(halves, other.halves);
    }

    @Override
    public String toString() {
        return decimal().toPlainString();
    }
}
