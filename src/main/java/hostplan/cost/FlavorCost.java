package hostplan.cost;

import hostplan.amount.Fraction;
import hostplan.capacity.LineAnswer;

import java.util.List;
import java.util.Optional;

/// What one slice of a flavor costs and earns a month, net, in the currency of the project.
///
/// @param line how many there are
/// @param taken what one takes of the resource by which the host is shared out
/// @param share of the host that one slice bears when all are sold; all slices together bear it all
/// @param hostAtFull what that is
/// @param hostAtFill what it bears where only a part of the slices is sold; empty where none is
///   expected to be
/// @param brought what each sold slice brings along
/// @param price at which it is sold; empty where it has none
/// @param priceForMargin at which the wanted margin remains at the expected fill; empty where no
///   price reaches that
public record FlavorCost(
        LineAnswer line,
        Fraction taken,
        Fraction share,
        Fraction hostAtFull,
        Optional<Fraction> hostAtFill,
        List<CostLine> brought,
        Fee fee,
        Optional<Fraction> price,
        Optional<Fraction> priceForMargin) {

    public FlavorCost {
        brought = List.copyOf(brought);
    }

    public String name() {
        return line.flavor().name();
    }

    public long count() {
        return line.count();
    }

    /// The sum of what each sold slice brings along, as far as it is known, without the payment
    /// fee.
    public Fraction broughtSum() {
        return brought.stream()
                .map(CostLine::amount)
                .flatMap(Optional::stream)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /// The price by which it is reckoned: its own, else that for the wanted margin.
    public Optional<Fraction> charged() {
        return price.or(() -> priceForMargin);
    }

    /// The fee at the price by which it is reckoned.
    public Optional<Fraction> feePaid() {
        return charged().map(fee::of);
    }

    /// All it costs when every slice is sold.
    public Optional<Fraction> atFull() {
        return feePaid().map(paid -> hostAtFull.plus(broughtSum()).plus(paid));
    }

    /// All it costs at the expected fill.
    public Optional<Fraction> atFill() {
        return feePaid()
                .flatMap(paid -> hostAtFill.map(host -> host.plus(broughtSum()).plus(paid)));
    }

    /// (Price − cost) ÷ price when every slice is sold; empty without a price of its own.
    public Optional<Fraction> marginAtFull() {
        return margin(atFull());
    }

    /// (Price − cost) ÷ price at the expected fill; empty without a price of its own.
    public Optional<Fraction> marginAtFill() {
        return margin(atFill());
    }

    private Optional<Fraction> margin(Optional<Fraction> cost) {
        return price.filter(each -> each.signum() > 0)
                .flatMap(each -> cost.map(all -> each.minus(all).dividedBy(each)));
    }

    /// What one sold slice leaves for the host.
    public Optional<Fraction> contribution() {
        return charged().map(each -> each.minus(broughtSum()).minus(fee.of(each)));
    }

    /// How many must be sold to bear their part of the host; empty where no number does.
    public Optional<Long> breakEven() {
        return contribution()
                .filter(each -> each.signum() > 0)
                .map(each -> hostAtFull.times(count()).dividedBy(each).ceil().longValueExact());
    }
}
