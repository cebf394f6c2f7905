package hostplan.storage;

import hostplan.project.Project;

import java.util.List;

/// What reading the text of a project gave.
public sealed interface Reading {

    /// A whole project.
    ///
    /// @param version the version of the format that the text states
    record Complete(Project project, int version) implements Reading {

        /// Whether a newer program wrote it, so that writing it back could lose what it means.
        public boolean isNewer() {
            return version > ProjectFormat.VERSION;
        }
    }

    /// A text in which something cannot be read; nothing of it is taken.
    record Broken(List<FileProblem> problems) implements Reading {

        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
