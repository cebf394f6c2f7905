package hostplan.cost;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.cost.Assumed.Origin;
import hostplan.hardware.price.Valuation;
import hostplan.inventory.Site;
import hostplan.inventory.SiteCosts;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every figure of the costs at one place: what its site states, else what the project states, else
/// what is usual.
///
/// @param figures all of them
/// @param valuation what money is worth in the currency of the project
public record AssumedCosts(
        Map<CostFigure, Assumed> figures, List<Licence> licences, Valuation valuation) {

    public AssumedCosts {
        Map<CostFigure, Assumed> inOrder = new EnumMap<>(CostFigure.class);
        inOrder.putAll(figures);
        figures = Collections.unmodifiableMap(inOrder);
        licences = List.copyOf(licences);
    }

    /// @param site where the host stands, as far as that is known
    public static AssumedCosts of(
            CostAssumptions project, Optional<Site> site, Valuation valuation) {
        Map<CostFigure, Assumed> figures = new EnumMap<>(CostFigure.class);
        for (CostFigure figure : CostFigure.values()) {
            figures.put(
                    figure,
                    site.flatMap(each -> ofSite(figure, each))
                            .or(() -> ofProject(figure, project))
                            .orElseGet(() -> usual(figure)));
        }
        return new AssumedCosts(figures, project.licences(), valuation);
    }

    private static Optional<Assumed> ofSite(CostFigure figure, Site site) {
        return value(figure, site.costs())
                .map(value -> new Assumed(figure, value, new Origin.OfSite(site.name())));
    }

    private static Optional<CostValue> value(CostFigure figure, SiteCosts costs) {
        return switch (figure) {
            case ELECTRICITY -> costs.electricityPerKwh().map(CostValue::of);
            case PUE -> costs.pue().map(CostValue::of);
            case PLACE -> costs.unitPerMonth().map(CostValue::of);
            case HOUR -> costs.workPerHour().map(CostValue::of);
            default -> Optional.empty();
        };
    }

    private static Optional<Assumed> ofProject(CostFigure figure, CostAssumptions project) {
        return project.own(figure).map(value -> new Assumed(figure, value, new Origin.OfProject()));
    }

    private static Assumed usual(CostFigure figure) {
        return new Assumed(figure, figure.usual(), new Origin.Usual(figure.provenance()));
    }

    /// The same but for one figure, which is asked so.
    public AssumedCosts asking(CostFigure figure, BigDecimal number) {
        Map<CostFigure, Assumed> other = new EnumMap<>(figures);
        other.put(figure, new Assumed(figure, CostValue.of(number), new Origin.OfQuestion()));
        return new AssumedCosts(other, licences, valuation);
    }

    public Assumed get(CostFigure figure) {
        Assumed found = figures.get(figure);
        if (found == null) {
            throw new IllegalStateException("There is no " + figure.code() + ".");
        }
        return found;
    }

    /// As it is stated: a plain number, or an amount in whatever currency.
    public Fraction number(CostFigure figure) {
        return get(figure).value().fraction();
    }

    /// A figure that is money, as it is stated.
    public Money stated(CostFigure figure) {
        return get(figure)
                .value()
                .money()
                .orElseGet(() -> new Money(get(figure).value().number(), valuation.currency()));
    }

    /// A figure that is money, in the currency of the project; empty where it lacks a rate.
    public Optional<Fraction> net(CostFigure figure) {
        return valuation.worth(stated(figure)).known();
    }
}
