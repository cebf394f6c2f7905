package hostplan.cli;

import hostplan.check.Finding;
import hostplan.inventory.Rack;
import hostplan.project.Elevations;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.rack.Elevation;
import hostplan.rack.Occupant;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `hostplan racks FILE`: what racks take, weigh and draw, what their feeds carry, and what stands
/// where.
@Command(
        name = "racks",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Says of each rack what it takes, weighs and draws, what its feeds carry with all"
                        + " there and with each one gone, and what stands where.",
        footer = {
            "",
            "Watts are at the wall; typical, largest and by the plates are never mixed.",
            "A feed may carry 80 %% of its breaker for hours; amperes are W / (V x 0.97).",
            "In JSON units are counted from below, as in the file.",
            "",
            "Exit status: 0 fine; 1 something was found; 2 bad input."
        })
final class RacksCommand implements Callable<Integer> {

    private static final String RACK = "--rack";

    private final Services services;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The project.")
    private Path file = Path.of("");

    @Option(
            names = RACK,
            paramLabel = "NAME",
            description = "One of its racks, by name or id; all where not given.")
    private Optional<String> rack = Optional.empty();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    RacksCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        Project project = services.read(file, console);
        List<Rack> racks =
                rack.map(name -> List.of(Named.one(RACK, "rack", name, project.racks())))
                        .orElse(project.racks());
        ProjectIndex index = ProjectIndex.of(project);
        Elevations elevations = new Elevations(index);
        List<Finding> all = services.checks().findings(project);
        List<ShownRack> shown =
                racks.stream()
                        .map(elevations::of)
                        .map(each -> ShownRack.of(each, index, findings(all, each)))
                        .toList();
        console.print(json ? List.of(RacksJson.of(shown)) : RacksText.lines(shown));
        return (shown.stream().allMatch(each -> each.findings().isEmpty())
                        ? ExitStatus.FINE
                        : ExitStatus.FOUND)
                .code();
    }

    /// The same that `hostplan check` finds about the rack, and how things stand and hang in it.
    private static List<Finding> findings(List<Finding> all, Elevation elevation) {
        Set<String> inIt =
                elevation.occupants().stream().map(Occupant::id).collect(Collectors.toSet());
        return all.stream()
                .filter(each ->
                        each.subject().id().equals(elevation.rack().id())
                                || (isOfRacks(each) && inIt.contains(each.subject().id())))
                .toList();
    }

    private static boolean isOfRacks(Finding finding) {
        return Stream.of("rack-", "feed-", "outlet-", "supply-", "supplies-")
                .anyMatch(finding.rule()::startsWith);
    }
}
