package hostplan.rack;

import hostplan.inventory.Feed;

/// A power cable of something that hangs on a feed.
///
/// @param phase from 0; of a feed between phases the pair that begins with it
/// @param outlet as it is stated; empty where it is not
/// @param feedAssumed whether the feed is not stated
/// @param phaseAssumed whether the phase is not stated; never where there is only one
public record Plug(
        Occupant occupant,
        Feed feed,
        int phase,
        String outlet,
        boolean feedAssumed,
        boolean phaseAssumed) {}
