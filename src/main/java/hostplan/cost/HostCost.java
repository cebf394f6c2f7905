package hostplan.cost;

import hostplan.amount.Fraction;
import hostplan.hardware.Price;
import hostplan.hardware.price.PriceLine;
import hostplan.message.Message;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a host costs a month, net, in the currency of the project.
///
/// @param lines in the order in which one reads them
public record HostCost(HostBasis basis, AssumedCosts assumed, List<CostLine> lines) {

    public HostCost {
        lines = List.copyOf(lines);
    }

    public static HostCost of(HostBasis basis, AssumedCosts assumed) {
        return new HostCost(basis, assumed, new HostLines(basis, assumed).lines());
    }

    /// The sum of what is known; see [#gaps].
    public Fraction total() {
        return lines.stream()
                .map(CostLine::amount)
                .flatMap(Optional::stream)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /// What the sum leaves out; where there is any, it costs at least so much.
    public List<Message> gaps() {
        return lines.stream().map(CostLine::gap).flatMap(Optional::stream).toList();
    }

    /// Whether it has a price at all.
    public boolean hasPrice() {
        return basis.price().exactNet().isPresent();
    }

    /// Licences that are paid for it.
    List<Licence> licences() {
        return assumed.licences().stream().filter(each -> each.concerns(basis.ruleSet())).toList();
    }

    /// The day of the oldest price in it.
    public Optional<LocalDate> oldest() {
        return dates().min(LocalDate::compareTo);
    }

    /// How many of its prices are of which year.
    ///
    /// @param today after which no price can be: the year of such a date says nothing
    public SortedMap<Integer, Integer> years(LocalDate today) {
        SortedMap<Integer, Integer> years = new TreeMap<>();
        dates().filter(date -> !date.isAfter(today))
                .forEach(date -> years.merge(date.getYear(), 1, Integer::sum));
        return Collections.unmodifiableSortedMap(years);
    }

    private Stream<LocalDate> dates() {
        Stream<LocalDate> ofHost =
                basis.price().lines().stream()
                        .filter(line -> line.unit().known().isPresent())
                        .map(PriceLine::price)
                        .flatMap(Optional::stream)
                        .map(Price::date)
                        .flatMap(Optional::stream);
        return Stream.concat(
                ofHost, licences().stream().map(Licence::date).flatMap(Optional::stream));
    }
}
