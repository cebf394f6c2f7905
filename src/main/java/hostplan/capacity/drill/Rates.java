package hostplan.capacity.drill;

import hostplan.amount.Fraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What one slice of a tenant gets while the noisy ones of all tenants do what they can.
///
/// @param quiet one that wants what it was promised
/// @param noisy one that wants all it can get
public record Rates(Fraction quiet, Fraction noisy) {

    /// Of each tenant, in their order.
    ///
    /// @param wants what a quiet and a noisy slice of a tenant want
    static List<Rates> of(
            Sharing sharing,
            Fraction capacity,
            List<Tenant> tenants,
            Function<Tenant, Rates> wants,
            Function<Tenant, Fraction> weight) {
        List<Sharing.Draw> draws = draws(tenants, wants, weight);
        List<Fraction> got = sharing.rates(capacity, draws);
        List<Rates> rates = new ArrayList<>();
        for (int place = 0; place < got.size(); place += 2) {
            rates.add(new Rates(got.get(place), got.get(place + 1)));
        }
        return rates;
    }

    /// The quiet and the noisy slices of each tenant in turn.
    static List<Sharing.Draw> draws(
            List<Tenant> tenants,
            Function<Tenant, Rates> wants,
            Function<Tenant, Fraction> weight) {
        List<Sharing.Draw> draws = new ArrayList<>();
        for (Tenant tenant : tenants) {
            Rates wanted = wants.apply(tenant);
            Fraction each = weight.apply(tenant);
            draws.add(new Sharing.Draw(tenant.quiet(), wanted.quiet(), each));
            draws.add(new Sharing.Draw(tenant.noisy(), wanted.noisy(), each));
        }
        return draws;
    }
}
