package hostplan.storage;

import hostplan.project.Project;

import java.util.List;

/// What opening a file gave.
public sealed interface Opened {

    /// @param stamp the state of the file that was read, by which a later save knows whether
    ///   someone else changed it
    @SuppressWarnings("AvoidCommonTypeNames") // Always named with its owner: Opened.Readable.
    record Readable(Project project, Access access, FileStamp stamp) implements Opened {}

    /// @param problems at least one
    record Unreadable(List<FileProblem> problems) implements Opened {

        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
