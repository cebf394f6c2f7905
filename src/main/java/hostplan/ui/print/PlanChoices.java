package hostplan.ui.print;

import hostplan.paper.PaperSize;
import hostplan.paper.Profile;
import hostplan.paper.layout.Orientation;
import hostplan.paper.part.PlanWishes;

import java.util.List;

/// What a person wants of a plan.
///
/// @param parts the codes of the chosen parts, in their order
/// @param author who answers for it; empty for nobody
/// @param revision what this state is called; empty for none
/// @param wishes what only some parts want to know
record PlanChoices(
        List<String> parts,
        Profile profile,
        PaperSize paper,
        Orientation orientation,
        String author,
        String revision,
        PlanWishes wishes) {

    PlanChoices {
        parts = List.copyOf(parts);
    }
}
