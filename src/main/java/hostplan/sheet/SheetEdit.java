package hostplan.sheet;

import hostplan.project.ConfigurationNote;
import hostplan.project.Project;

import java.util.List;

/// What an edit would do. Nothing is done until the project is taken; the cells of the problems are
/// unchanged in it.
///
/// @param project the project after it, the very same where nothing changes
/// @param outcomes the cells that change
/// @param notes what became of hardware configurations
public record SheetEdit(
        Project project,
        List<CellOutcome> outcomes,
        List<CellProblem> problems,
        List<ConfigurationNote> notes) {

    public SheetEdit {
        outcomes = List.copyOf(outcomes);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }
}
