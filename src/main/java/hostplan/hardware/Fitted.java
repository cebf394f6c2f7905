package hostplan.hardware;

/// That a part is in a slot.
///
/// @param part identity of a part of the project
public record Fitted(Slot slot, String part) {}
