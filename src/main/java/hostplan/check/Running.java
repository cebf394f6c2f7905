package hostplan.check;

import hostplan.placement.Placement;
import hostplan.project.ProjectIndex;
import hostplan.project.RunningPlacement;
import hostplan.project.SlicingQuestions;

import java.util.HashMap;
import java.util.Map;

/// Placements as their VMs run, each looked at once for all rules.
final class Running {

    private final ProjectIndex index;
    private final SlicingQuestions questions;
    private final Map<Placement, RunningPlacement> known = new HashMap<>();

    Running(ProjectIndex index, SlicingQuestions questions) {
        this.index = index;
        this.questions = questions;
    }

    RunningPlacement of(Placement placement) {
        return known.computeIfAbsent(
                placement, each -> new RunningPlacement(index, each, questions));
    }
}
