package hostplan.cli;

import hostplan.amount.Fraction;
import hostplan.check.Finding;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.ServerModel;
import hostplan.hardware.fit.Shelf;
import hostplan.project.EnclosureShare;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.Surroundings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `hostplan hardware FILE --configuration NAME`: the figures of a configuration, what does not
/// fit, and what it costs.
@Command(
        name = "hardware",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Says what a hardware configuration gives, draws and costs, and what does not fit.",
        footer = {
            "",
            "A configuration that is stated by totals answers with what it knows.",
            "A blade also answers with its share of its enclosure, filled to 25, 50 and 100 %%.",
            "Watts are at the wall; amperes and BTU/h belong to the largest draw.",
            "A part that cannot be where it is, as one for another socket, counts in the price alone.",
            "",
            "Exit status: 0 fine; 1 something was found; 2 bad input."
        })
final class HardwareCommand implements Callable<Integer> {

    private static final String CONFIGURATION = "--configuration";

    private final Services services;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The project.")
    private Path file = Path.of("");

    @Option(
            names = CONFIGURATION,
            paramLabel = "NAME",
            required = true,
            description = "A configuration of it, by name or id.")
    private String configuration = "";

    @Option(
            names = ReadShare.OPTION,
            paramLabel = "R",
            description = "Share of reads, 0 to 1; 0.7 where not given.")
    private String readShare = "0.7";

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    HardwareCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        Fraction reads = ReadShare.read(readShare);
        Project project = services.read(file, console);
        HardwareConfiguration found =
                Named.one(CONFIGURATION, "configuration", configuration, project.configurations());
        List<Finding> findings = findings(project, found);
        HardwareAnswer answer =
                HardwareAnswer.of(
                        ProjectIndex.of(project),
                        found,
                        reads,
                        enclosure(project, found),
                        findings);
        console.print(json ? List.of(HardwareJson.of(answer)) : new HardwareText(answer).lines());
        return (findings.isEmpty() ? ExitStatus.FINE : ExitStatus.FOUND).code();
    }

    /// The enclosure of a blade, from the project or else from the catalogue.
    private Optional<ServerModel> enclosure(Project project, HardwareConfiguration found) {
        ProjectIndex index = ProjectIndex.of(project);
        Optional<ServerModel> standsIn =
                Surroundings.of(found, index, LocalDate.now(services.clock()), Shelf.NONE)
                        .enclosure();
        return found.model()
                .flatMap(index::serverModel)
                .flatMap(model ->
                        EnclosureShare.enclosure(model, standsIn, project.serverModels())
                                .or(() ->
                                        EnclosureShare.enclosure(
                                                model,
                                                standsIn,
                                                services.catalog().all().models())));
    }

    /// The same that `hostplan check` finds about it.
    private List<Finding> findings(Project project, HardwareConfiguration found) {
        return services.checks().findings(project).stream()
                .filter(each -> each.subject().id().equals(found.id()))
                .toList();
    }
}
