package hostplan.rack.place;

import hostplan.rack.Elevation;
import hostplan.rack.Refusal;

import java.util.List;

/// Where things fit.
///
/// @param proposals best first, no two with everything in the same racks; none where they find no
///   place together
/// @param proven whether nothing better was left untried
/// @param refusing the racks that take none of them, with the reasons
public record PlaceAnswer(List<Proposal> proposals, boolean proven, List<Refusing> refusing) {

    public PlaceAnswer {
        proposals = List.copyOf(proposals);
        refusing = List.copyOf(refusing);
    }

    /// @param reasons why not, for the first of those that want a place
    public record Refusing(Elevation rack, List<Refusal> reasons) {}
}
