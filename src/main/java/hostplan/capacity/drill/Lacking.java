package hostplan.capacity.drill;

import hostplan.capacity.SourceNote;

/// A limit that a hypervisor does not have.
///
/// @param what it does not have, in words
/// @param instead what to do instead, in words
public record Lacking(Matter matter, String what, String instead, SourceNote source) {}
