package hostplan.capacity;

/// Memory that a product uses and no formula of its rule set counts.
///
/// @param what as the object of a sentence: "Xen's own use of memory"
public record LeftOut(String what, SourceNote source) {}
