package hostplan.cost;

import hostplan.cost.Assumed.Origin;
import hostplan.hardware.price.PriceAge;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells which costs are reckoned with prices that are old: usual figures and licences with their
/// dates. What a project or a site states itself has no date; what was paid for a host does not
/// age.
///
/// @param today by which prices are old
public record OldPrices(HostCost host, LocalDate today) {

    /// Of when the oldest price of a cost is, a day or a year, where that is old.
    public Optional<String> of(CostLine line) {
        Stream<String> usual = line.assumed().stream().flatMap(assumed -> asOf(assumed).stream());
        Stream<String> licences =
                line.item() == CostItem.LICENCE
                        ? host.licences().stream()
                                .filter(each -> each.name().equals(line.name()))
                                .flatMap(each -> each.date().stream())
                                .map(LocalDate::toString)
                        : Stream.of();
        return Stream.concat(usual, licences)
                .filter(asOf -> PriceAge.isOld(asOf, today))
                .min(String::compareTo);
    }

    /// Of when a usual price is; empty for what is no price or is stated.
    private static Optional<String> asOf(Assumed assumed) {
        return assumed.figure().kind() == CostFigure.Kind.MONEY
                        && assumed.origin() instanceof Origin.Usual(var provenance)
                ? Optional.of(provenance.asOf())
                : Optional.empty();
    }

    /// Whether what others ask is of long ago.
    public boolean isOld(PricePlan plan) {
        return PriceAge.isOld(plan.source().asOf(), today);
    }

    /// Whether the oldest price of the host or its licences is.
    public boolean isOld() {
        return host.oldest().filter(day -> PriceAge.isOld(day, today)).isPresent();
    }
}
