package hostplan.amount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// A sum of money, exact, without trailing zeros: `4999`, `9.5`. Rounded only when shown.
public record Money(BigDecimal amount, Currency currency) {

    public Money {
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        if (amount.scale() < 0) {
            amount = amount.setScale(0);
        }
    }

    /// Throws [IllegalArgumentException] naming both currencies where they differ.
    public Money plus(Money other) {
        return new Money(amount.add(inSameCurrency(other)), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(inSameCurrency(other)), currency);
    }

    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    /// As it is shown: rounded half-even to the digits of its currency.
    public Money rounded() {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        return new Money(amount.setScale(digits, RoundingMode.HALF_EVEN), currency);
    }

    /// The exact text for files, such as `4999.5 EUR`; [MoneyText] reads it back.
    public String text() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    @Override
    public String toString() {
        return text();
    }

    private BigDecimal inSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "Cannot add "
                            + other.text()
                            + " to "
                            + text()
                            + ": convert one of them by a dated rate first.");
        }
        return other.amount;
    }
}
