package hostplan.inventory;

/// A cable from a power supply to an outlet, one for each supply that hangs on a feed.
///
/// @param feed the name of the feed in its rack, such as `A`
/// @param outlet as it is written on the strip, such as `7`; empty where it is not stated
public record PowerCable(String feed, String outlet) {}
