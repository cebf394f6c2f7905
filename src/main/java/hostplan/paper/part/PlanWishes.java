package hostplan.paper.part;

import hostplan.paper.LabelSheets;
import hostplan.project.ProjectIndex;

import java.util.List;
import java.util.Optional;

/// What only some parts of a plan want to know.
///
/// @param before the project as things stand now, for the work between both; empty where there is
///   nothing to be done
/// @param labels the sheet on which labels are printed
/// @param firstLabel the place of the first label on the first sheet, from 1, so that sheets that
///   were begun can be used up
/// @param racksPerPage how many racks stand beside each other on a page; one has its table beside
///   it
/// @param ownColumns the identities of the person's own columns that any reader may see, whatever
///   stands in them
public record PlanWishes(
        Optional<ProjectIndex> before,
        LabelSheets labels,
        int firstLabel,
        int racksPerPage,
        List<String> ownColumns) {

    public static final PlanWishes NONE =
            new PlanWishes(Optional.empty(), LabelSheets.L4732, 1, 1, List.of());

    /// More would be too small to read.
    public static final int MOST_RACKS = 12;

    public PlanWishes {
        ownColumns = List.copyOf(ownColumns);
    }
}
