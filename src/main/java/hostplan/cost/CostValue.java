package hostplan.cost;

import hostplan.amount.Fraction;
import hostplan.amount.Money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/// What a figure of the costs amounts to: money where it names a currency, else a plain number.
/// Without trailing zeros, so that equal values are equal.
public record CostValue(BigDecimal number, Optional<Currency> currency) {

    public CostValue {
        number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        number = number.scale() < 0 ? number.setScale(0) : number;
    }

    public static CostValue of(Money money) {
        return new CostValue(money.amount(), Optional.of(money.currency()));
    }

    public static CostValue of(BigDecimal number) {
        return new CostValue(number, Optional.empty());
    }

    public Fraction fraction() {
        return Fraction.of(number);
    }

    /// Empty for a plain number.
    public Optional<Money> money() {
        return currency.map(each -> new Money(number, each));
    }
}
