package hostplan.paper.part;

import hostplan.placement.Placement;
import hostplan.placement.pack.Watch;
import hostplan.project.PlacementRun;
import hostplan.project.PlacementRun.Outcome;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.SlicingQuestions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The answers of placements. None is stored in a project, so each is looked for when it is first
/// printed: by so much work and not by the clock, so that the same project prints the same
/// everywhere. It is kept for the next plan of the same project.
public final class PlacementAnswers {

    /// Of a usual computer.
    private static final long NANOSECONDS = 10_000_000_000L;

    private final PlacementRun run;
    private final Kept kept;
    private final BooleanSupplier isStopped;

    public PlacementAnswers(SlicingQuestions questions) {
        this(new PlacementRun(questions), new Kept(), () -> false);
    }

    private PlacementAnswers(PlacementRun run, Kept kept, BooleanSupplier isStopped) {
        this.run = run;
        this.kept = kept;
        this.isStopped = isStopped;
    }

    /// Those of the newest project.
    private static final class Kept {

        private Project project = Project.EMPTY;
        private final Map<Placement, Outcome> outcomes = new HashMap<>();

        synchronized Optional<Outcome> of(Project asked, Placement placement) {
            return asked == project
                    ? Optional.ofNullable(outcomes.get(placement))
                    : Optional.empty();
        }

        synchronized void keep(Project asked, Placement placement, Outcome outcome) {
            if (asked != project) {
                project = asked;
                outcomes.clear();
            }
            outcomes.put(placement, outcome);
        }
    }

    /// The same answers, where a search ends with what it has once it is stopped.
    public PlacementAnswers until(BooleanSupplier stopped) {
        return new PlacementAnswers(run, kept, stopped);
    }

    Outcome of(ProjectIndex index, Placement placement) {
        return kept.of(index.project(), placement).orElseGet(() -> searched(index, placement));
    }

    private Outcome searched(ProjectIndex index, Placement placement) {
        Outcome found = run.of(index, placement, watch(NANOSECONDS), _ -> {});
        if (!isStopped.getAsBoolean()) {
            kept.keep(index.project(), placement, found);
        }
        return found;
    }

    /// For what is looked for beside an answer.
    ///
    /// @param nanoseconds work of a usual computer
    Watch watch(long nanoseconds) {
        return Watch.ofWork(nanoseconds, isStopped);
    }
}
