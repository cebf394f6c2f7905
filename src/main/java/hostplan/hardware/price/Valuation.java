package hostplan.hardware.price;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.hardware.Price;
import hostplan.hardware.Tax;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;

/// How prices are compared: net, and in one currency.
///
/// @param currency the currency of all that comes out
/// @param rates what one unit of another currency is worth in it
/// @param taxRate value-added tax as a fraction; empty where nobody said
public record Valuation(
        Currency currency, Map<Currency, BigDecimal> rates, Optional<BigDecimal> taxRate) {

    public Valuation {
        rates = Map.copyOf(rates);
    }

    public Worth worth(Optional<Price> price) {
        return price.map(this::worth).orElseGet(Worth.NoPrice::new);
    }

    /// Net = gross ÷ (1 + tax rate); in the other currency = amount × rate.
    public Worth worth(Price price) {
        Worth net = worth(price.amount());
        if (price.tax() == Tax.NET || !(net instanceof Worth.Net(Fraction gross))) {
            return net;
        }
        return taxFactor()
                .<Worth>map(factor -> new Worth.Net(gross.dividedBy(factor)))
                .orElseGet(Worth.NoTaxRate::new);
    }

    /// A net amount of money.
    public Worth worth(Money money) {
        Fraction amount = Fraction.of(money.amount());
        if (money.currency().equals(currency)) {
            return new Worth.Net(amount);
        }
        return Optional.ofNullable(rates.get(money.currency()))
                .<Worth>map(rate -> new Worth.Net(amount.times(Fraction.of(rate))))
                .orElseGet(() -> new Worth.NoRate(money.currency()));
    }

    /// What a net amount is multiplied with to be gross; empty where the tax is not known.
    public Optional<Fraction> taxFactor() {
        return taxRate.map(rate -> Fraction.ONE.plus(Fraction.of(rate)))
                .filter(factor -> factor.signum() > 0);
    }

    /// An amount in this currency: exact where decimals can hold it, else to a millionth.
    public Money money(Fraction amount) {
        return new Money(
                amount.exactDecimal().orElseGet(() -> amount.toDecimal(INEXACT_DIGITS)), currency);
    }

    private static final int INEXACT_DIGITS = 6;
}
