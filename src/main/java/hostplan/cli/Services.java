package hostplan.cli;

import hostplan.amount.Quoted;
import hostplan.project.Project;
import hostplan.project.SlicingQuestions;
import hostplan.storage.FileProblem;
import hostplan.storage.Opened;
import hostplan.storage.ProjectFiles;
import hostplan.storage.RuleSetFiles;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/// What the subcommands need beyond their arguments.
public record Services(ProjectFiles files, RuleSetFiles ruleSets, Clock clock) {

    /// Asks the slicings of a project.
    SlicingQuestions questions() {
        return new SlicingQuestions(ruleSets.all());
    }

    /// The project in a file. Throws [BadInput] naming everything that is wrong in it.
    Project read(Path file) {
        return switch (files.open(file)) {
            case Opened.Readable readable -> readable.project();
            case Opened.Unreadable(List<FileProblem> problems) -> throw unreadable(file, problems);
        };
    }

    private static BadInput unreadable(Path file, List<FileProblem> problems) {
        return new BadInput(
                Quoted.of(file.toString()) + " cannot be read.",
                problems.stream().map(FileProblem::text).collect(Collectors.joining("\n")));
    }
}
