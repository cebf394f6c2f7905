package hostplan.capacity;

import hostplan.amount.Fraction;

/// The most of a resource that the product gives to one virtual machine.
///
/// @param most in the unit of the resource
public record VmLimit(Resource resource, Fraction most, SourceNote source) {}
