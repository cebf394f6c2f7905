package hostplan.cost;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.capacity.FlavorNeed;
import hostplan.hardware.Price;
import hostplan.hardware.price.Valuation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What others ask for rented machines.
public record PriceBook(List<PricePlan> plans) {

    private static final Bytes NO_DISK = new Bytes(0);

    public PriceBook {
        plans = List.copyOf(plans);
    }

    /// A plan that reaches a flavor.
    ///
    /// @param price a month with the disk of the flavor, as its provider states it
    /// @param net in the currency of the project; empty where it lacks a rate
    public record Nearest(PricePlan plan, Money price, Optional<Fraction> net) {}

    /// The cheapest plan of a kind whose vCPUs, memory and disk each reach those of a flavor, of
    /// equal ones the first. Prices in a currency without a rate are compared among themselves
    /// alone: then there is one for each such currency, after the one that can be compared.
    public List<Nearest> nearest(FlavorNeed flavor, PricePlan.Kind kind, Valuation valuation) {
        Bytes disk = flavor.disk().orElse(NO_DISK);
        List<Nearest> reaching =
                plans.stream()
                        .filter(plan -> plan.kind() == kind && !plan.historical())
                        .filter(plan -> plan.reaches(flavor.vcpus(), flavor.memory(), disk))
                        .map(plan -> priced(plan, disk, valuation))
                        .toList();
        List<Nearest> found = new ArrayList<>();
        reaching.stream()
                .filter(each -> each.net().isPresent())
                .min(Comparator.comparing(each -> each.net().orElseThrow()))
                .ifPresent(found::add);
        found.addAll(withoutRate(reaching).values());
        return found;
    }

    private static Nearest priced(PricePlan plan, Bytes disk, Valuation valuation) {
        Money price = plan.priceWith(disk);
        Price stated = new Price(price, Optional.empty(), "", plan.tax(), Optional.empty());
        return new Nearest(plan, price, valuation.worth(stated).known());
    }

    private static Map<String, Nearest> withoutRate(List<Nearest> reaching) {
        Map<String, Nearest> cheapest = new TreeMap<>();
        for (Nearest each : reaching) {
            if (each.net().isEmpty()) {
                Currency currency = each.price().currency();
                cheapest.merge(
                        currency.getCurrencyCode(),
                        each,
                        (one, other) ->
                                other.price().amount().compareTo(one.price().amount()) < 0
                                        ? other
                                        : one);
            }
        }
        return cheapest;
    }
}
