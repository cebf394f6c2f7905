package hostplan.cli;

import hostplan.check.Checks;
import hostplan.check.Finding;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `hostplan check FILE`: what is wrong or doubtful in a project.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Says what is wrong or doubtful in a project, and what to do about it.",
        footer = {"", "Exit status: 0 nothing was found; 1 something was found; 2 bad input."})
final class CheckCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The project.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    CheckCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        Checks checks = services.checks();
        List<Finding> findings = checks.findings(services.read(file, console));
        CheckAnswer answer = new CheckAnswer(findings, checks.notChecked());
        console.print(json ? List.of(answer.json()) : answer.lines());
        return (findings.isEmpty() ? ExitStatus.FINE : ExitStatus.FOUND).code();
    }
}
