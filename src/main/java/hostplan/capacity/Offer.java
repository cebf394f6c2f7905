package hostplan.capacity;

import hostplan.amount.Money;

import java.util.Optional;

/// A change with the host as it would be.
///
/// @param price of the change, net; empty where it is not known
public record Offer(Change change, HostFigures host, Optional<Money> price) {}
