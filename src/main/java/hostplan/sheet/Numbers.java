package hostplan.sheet;

import hostplan.amount.DecimalMark;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/// Writes numbers of cells: exact, ungrouped, with the person's decimal mark.
final class Numbers {

    /// With more decimals a number could be taken for one of thousands by someone with the other
    /// decimal mark.
    private static final int MOST_DECIMALS = 2;

    private Numbers() {}

    static String text(BigDecimal value, DecimalMark mark) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return plain.toPlainString().replace('.', mark.symbol());
    }

    /// How many of a unit an amount is, where that is at least one and exact with two decimals.
    static Optional<BigDecimal> inUnit(long amount, long unit) {
        BigInteger hundredfold = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(100));
        BigInteger[] parts = hundredfold.divideAndRemainder(BigInteger.valueOf(unit));
        return amount >= unit && parts[1].signum() == 0
                ? Optional.of(new BigDecimal(parts[0], MOST_DECIMALS))
                : Optional.empty();
    }
}
