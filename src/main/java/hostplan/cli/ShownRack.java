package hostplan.cli;

import hostplan.check.Finding;
import hostplan.inventory.Site;
import hostplan.project.ProjectIndex;
import hostplan.rack.Elevation;
import hostplan.rack.Feeding;
import hostplan.rack.RackTotals;

import java.util.List;
import java.util.Optional;

/// What `hostplan racks` says of one.
///
/// @param site its name
record ShownRack(
        Elevation elevation,
        Optional<String> site,
        RackTotals totals,
        Feeding feeding,
        List<Finding> findings) {

    static ShownRack of(Elevation elevation, ProjectIndex index, List<Finding> findings) {
        return new ShownRack(
                elevation,
                elevation.rack().site().flatMap(index::site).map(Site::name),
                RackTotals.of(elevation),
                Feeding.of(elevation),
                findings);
    }
}
