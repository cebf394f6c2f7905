package hostplan.capacity.drill;

import hostplan.amount.Fraction;

import java.util.Optional;

/// What one slice of a tenant gets of the network of its host, in Mbit/s: a card serves all that
/// are busy in turn, and what is promised is what its interface is limited to.
///
/// @param promise empty where nothing is promised
/// @param guaranteed an equal part when all are busy
/// @param most when the others are quiet
public record NetworkShare(
        Tenant tenant, Optional<Fraction> promise, Fraction guaranteed, Fraction most) {

    static NetworkShare of(Tenant tenant, Fraction mbit, long slices) {
        return new NetworkShare(
                tenant,
                tenant.network().map(each -> each.mbit()),
                mbit.dividedBy(Fraction.of(slices)),
                mbit);
    }
}
