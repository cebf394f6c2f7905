package hostplan.cli;

import hostplan.project.ObjectKind;
import hostplan.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `hostplan list FILE`: the objects of one kind, in the order of the file.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the servers of a project, or its other objects.")
final class ListCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The project.")
    private Path file = Path.of("");

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description =
                    "What to list: servers, vms, models, configurations, parts, quotes,"
                            + " storagePools, sites, racks, flavors, slicings or placements;"
                            + " servers where not given.")
    private String kind = "servers";

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    ListCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        ObjectKind listed = kind();
        Project project = services.read(file, console);
        console.print(
                json
                        ? List.of(new ListJson(project).of(listed))
                        : new ListTables(project).of(listed));
        return ExitStatus.FINE.code();
    }

    private ObjectKind kind() {
        return Stream.of(ObjectKind.values())
                .filter(each -> word(each).equals(kind))
                .findFirst()
                .orElseThrow(() ->
                        new BadInput(
                                "--kind: “" + kind + "” is no kind of object.",
                                "Choose one of " + words() + "."));
    }

    private static String words() {
        return Stream.of(ObjectKind.values())
                .map(ListCommand::word)
                .collect(Collectors.joining(", "));
    }

    /// What people call the list on the command line.
    static String word(ObjectKind kind) {
        return kind == ObjectKind.SERVER_MODEL ? "models" : kind.list();
    }
}
