package hostplan.placement.survive;

import java.util.List;

/// A rule over places in which several hosts stand, such as racks: a resource of which the VMs in
/// one place may take so much together, on whichever of its hosts.
///
/// @param resource its place among the resources
/// @param most of it in one place
/// @param places of each the kinds of host that stand there, all of them and no others; a kind may
///   stand in several
public record PlaceLimit(int resource, long most, List<List<Integer>> places) {

    public PlaceLimit {
        places = places.stream().map(List::copyOf).toList();
    }
}
