package hostplan.cost;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.hardware.Price;
import hostplan.hardware.price.PriceLine;
import hostplan.hardware.price.PriceSum;
import hostplan.hardware.price.Valuation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Hosts and assumptions of which one can work out the costs by hand.
final class CostCases {

    static final Currency EUR = Currency.getInstance("EUR");
    static final LocalDate MAY = LocalDate.of(2026, 5, 2);

    /// Without a rate of any currency, at 19 % tax.
    static final Valuation GERMAN =
            new Valuation(EUR, Map.of(), Optional.of(new BigDecimal("0.19")));

    private CostCases() {}

    static Money euro(String amount) {
        return new Money(new BigDecimal(amount), EUR);
    }

    static Fraction number(String decimal) {
        return Fraction.of(new BigDecimal(decimal));
    }

    /// 0.20 EUR a kWh at a PUE of 1.5, 30 EUR a unit, five years, 80 EUR an hour of which half a
    /// one a month; the rest is usual.
    static CostAssumptions assumptions() {
        return CostAssumptions.NONE.with(costs -> {
            costs.own(CostFigure.ELECTRICITY, euro("0.20"));
            costs.own(CostFigure.PUE, "1.5");
            costs.own(CostFigure.PLACE, euro("30"));
        });
    }

    static AssumedCosts assumed(CostAssumptions assumptions) {
        return AssumedCosts.of(assumptions, Optional.empty(), GERMAN);
    }

    /// 6,000 EUR, 300 W, two units, two sockets of ten cores; in a year parts of 120 EUR and an
    /// hour and a half of work.
    static HostBasis host() {
        return host(Optional.of(new Price(euro("6000"), Optional.of(MAY), "")));
    }

    static HostBasis host(Optional<Price> price) {
        return new HostBasis(
                new PriceSum(
                        GERMAN,
                        List.of(
                                new PriceLine(
                                        new PriceLine.Item.Prebuilt("cfg", "node"),
                                        1,
                                        price,
                                        GERMAN.worth(price)))),
                Optional.of(Fraction.of(300)),
                Optional.of(Fraction.of(2)),
                Optional.of(new HostBasis.Repairs(number("120"), number("1.5"), 0)),
                Optional.of(2),
                Optional.of(20),
                "kvm",
                false);
    }

    static Licence licence(Licence.Basis basis, Money price, Licence.Period period) {
        return new Licence("L", basis, Optional.empty(), price, period, "", Optional.empty(), "");
    }
}
