package hostplan.ui.racks;

import hostplan.inventory.Face;

/// Over what something is carried.
sealed interface Over {

    /// A unit of a rack.
    ///
    /// @param half the lowest half unit that would be taken, counted from below
    record Unit(String rack, Face face, int half) implements Over {}

    /// The list of what stands in no rack.
    record TheList() implements Over {}

    /// Nothing where it could be put.
    record Nothing() implements Over {}
}
