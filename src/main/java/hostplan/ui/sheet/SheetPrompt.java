package hostplan.ui.sheet;

import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.sheet.SheetEdit;

import java.util.List;
import java.util.Optional;

/// What a sheet asks before it goes on. It stands over the table until it is answered.
sealed interface SheetPrompt {

    /// What pasting or filling would do.
    ///
    /// @param summary how many cells change, how many rows are added, how many cells cannot be read
    /// @param lines the bad cells first
    /// @param more how many changing cells are not among the lines
    record Preview(
            String summary,
            List<Line> lines,
            int more,
            SheetEdit edit,
            StepName step,
            List<String> added)
            implements SheetPrompt {

        public Preview {
            lines = List.copyOf(lines);
            added = List.copyOf(added);
        }

        /// Whether there is anything to apply.
        boolean applicable() {
            return !edit.outcomes().isEmpty() || !added.isEmpty();
        }
    }

    /// A cell in a preview.
    ///
    /// @param row its number and its name, as shown
    /// @param problem why the text cannot stand there, with its cure
    record Line(String row, String column, String before, String after, Optional<String> problem) {}

    /// What is to become of the users of objects that are deleted.
    ///
    /// @param objects what is deleted, in words
    /// @param users who refers to it, in words
    /// @param others what users can be moved to
    record InUseQuestion(
            Project asked, List<String> ids, String objects, List<String> users, List<Other> others)
            implements SheetPrompt {

        public InUseQuestion {
            ids = List.copyOf(ids);
            users = List.copyOf(users);
            others = List.copyOf(others);
        }
    }

    /// An object that can take the place of a deleted one.
    record Other(String id, String name) {}
}
