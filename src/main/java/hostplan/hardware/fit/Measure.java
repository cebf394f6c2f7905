package hostplan.hardware.fit;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.hardware.PartFacts;

import java.util.Currency;
import java.util.Optional;

/// The price of a part for one of what matters there, such as 21.50 EUR per core.
///
/// @param price exact; rounded only when shown
/// @param currency the one in which prices are compared
public record Measure(Per per, Fraction price, Currency currency) {

    /// Empty where the part has none of it.
    static Optional<Measure> of(Money worth, Per per, PartFacts facts) {
        return per.amount(facts)
                .map(amount ->
                        new Measure(
                                per,
                                Fraction.of(worth.amount()).dividedBy(amount),
                                worth.currency()));
    }

    /// Rounded to a hundredth of what its currency shows, so that small prices differ.
    public Money shown() {
        int digits = Math.max(0, currency.getDefaultFractionDigits()) + 2;
        return new Money(price.toDecimal(digits), currency);
    }
}
