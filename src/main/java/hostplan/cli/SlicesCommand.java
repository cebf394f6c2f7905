package hostplan.cli;

import hostplan.capacity.LineAnswer;
import hostplan.project.HostTally;
import hostplan.project.Project;
import hostplan.project.SlicedHost;
import hostplan.project.SlicedHosts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `hostplan slices FILE`: what came of every slicing of a project, and the sums.
@Command(
        name = "slices",
        mixinStandardHelpOptions = true,
        description =
                "Counts every slicing of a project: slices by flavor, what runs out first, what is"
                        + " left; with sums by flavor and by site.",
        footer = {
            "",
            "Exit status: 0 all are counted and hold what they must; 1 some are not or do not;"
                    + " 2 bad input."
        })
final class SlicesCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The project.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    SlicesCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        Project project = services.read(file, console);
        SlicedHosts hosts = new HostTally(services.questions()).of(project);
        SlicesAnswer answer = new SlicesAnswer(project, services.questions().ruleSets(), hosts);
        console.print(json ? List.of(answer.json()) : answer.lines());
        return (hosts.all().stream().allMatch(SlicesCommand::isMet)
                        ? ExitStatus.FINE
                        : ExitStatus.FOUND)
                .code();
    }

    private static boolean isMet(SlicedHost host) {
        return host.counts()
                .filter(counts -> counts.lines().stream().noneMatch(LineAnswer::isShort))
                .isPresent();
    }
}
