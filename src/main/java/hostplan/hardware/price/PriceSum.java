package hostplan.hardware.price;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.hardware.Price;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What several things cost together, net. Lines whose price is not known are not in the sum, and
/// [#missing()] names them.
public record PriceSum(Valuation valuation, List<PriceLine> lines) {

    public PriceSum {
        lines = List.copyOf(lines);
    }

    /// The sum of the lines that have a price; empty where none has.
    public Optional<Fraction> exactNet() {
        return lines.stream().map(PriceLine::sum).flatMap(Optional::stream).reduce(Fraction::plus);
    }

    /// [#exactNet()] as money, to a millionth where decimals cannot hold it.
    public Optional<Money> net() {
        return exactNet().map(valuation::money);
    }

    /// With the tax of the project; empty where that is not known.
    public Optional<Money> gross() {
        return exactNet()
                .flatMap(net -> valuation.taxFactor().map(net::times))
                .map(valuation::money);
    }

    /// Whether every line is in the sum.
    public boolean isComplete() {
        return missing().isEmpty();
    }

    /// The lines that are not in the sum, for whatever reason.
    public List<PriceLine> missing() {
        return lines.stream().filter(line -> line.unit().known().isEmpty()).toList();
    }

    /// The lines for which nobody has said a price; those in a currency without a rate have one.
    public List<PriceLine> unpriced() {
        return lines.stream().filter(line -> line.price().isEmpty()).toList();
    }

    /// The lines that have a price in a currency of which the project lacks a rate.
    public List<PriceLine> withoutRate() {
        return lines.stream().filter(line -> line.unit() instanceof Worth.NoRate).toList();
    }

    /// The currencies for which the project lacks a rate.
    public SortedSet<String> missingRates() {
        TreeSet<String> currencies = new TreeSet<>();
        for (PriceLine line : lines) {
            if (line.unit() instanceof Worth.NoRate(Currency currency)) {
                currencies.add(currency.getCurrencyCode());
            }
        }
        return Collections.unmodifiableSortedSet(currencies);
    }

    /// Whether a price contains tax of which the project does not know the rate.
    public boolean lacksTaxRate() {
        return lines.stream().anyMatch(line -> line.unit() instanceof Worth.NoTaxRate);
    }

    /// The day of the oldest price in the sum.
    public Optional<LocalDate> oldest() {
        return counted().map(Price::date).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /// How many lines of the sum have prices of which year.
    ///
    /// @param today after which no price can be: the year of such a date says nothing
    public SortedMap<Integer, Integer> years(LocalDate today) {
        SortedMap<Integer, Integer> years = new TreeMap<>();
        counted()
                .map(Price::date)
                .flatMap(Optional::stream)
                .filter(date -> !date.isAfter(today))
                .forEach(date -> years.merge(date.getYear(), 1, Integer::sum));
        return Collections.unmodifiableSortedMap(years);
    }

    /// Lines of the sum whose price has no date.
    public long undated() {
        return counted().filter(price -> price.date().isEmpty()).count();
    }

    private Stream<Price> counted() {
        return lines.stream()
                .filter(line -> line.unit().known().isPresent())
                .map(PriceLine::price)
                .flatMap(Optional::stream);
    }
}
