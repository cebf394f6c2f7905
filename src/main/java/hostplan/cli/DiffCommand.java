package hostplan.cli;

import hostplan.project.HostTally;
import hostplan.project.Project;
import hostplan.project.ProjectChanges;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `hostplan diff OLD NEW`: what is different between two projects, and what that comes to.
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Says what was added, removed and changed between two projects, cell by cell, and what"
                    + " that comes to in servers, memory, power, slices and findings.",
            "For git: git difftool -x \"hostplan diff\""
        },
        footer = {"", "Exit status: 0 both are the same; 1 they differ; 2 bad input."})
final class DiffCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", description = "The project as it was.")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The project as it is.")
    private Path latest = Path.of("");

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    DiffCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        Project before = services.read(old, console);
        Project after = services.read(latest, console);
        ProjectChanges changes = ProjectChanges.between(before, after);
        DiffAnswer answer = new DiffAnswer(changes, figures(before), figures(after));
        console.print(json ? List.of(answer.json()) : answer.lines());
        return (changes.isNone() ? ExitStatus.FINE : ExitStatus.FOUND).code();
    }

    private DiffFigures figures(Project project) {
        return DiffFigures.of(
                project,
                new HostTally(services.questions()).of(project),
                services.checks().findings(project));
    }
}
